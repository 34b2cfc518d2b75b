import type { APIInteractionResponse, APIMessage } from "discord-api-types/v10";

/** A file that goes with a message. */
export interface OutcomeFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** What the bot makes of one interaction: its answer, and the later edit of a deferred one. */
export interface Outcome {
  readonly response: APIInteractionResponse;
  readonly files: readonly OutcomeFile[];
  readonly followUp: Promise<FollowUp> | null;
}

export interface FollowUp {
  readonly message: Partial<APIMessage>;
  readonly files: readonly OutcomeFile[];
}

/** The bot: raw interaction JSON in, raw response JSON out. */
export type Respond = (interaction: unknown) => Promise<Outcome>;
