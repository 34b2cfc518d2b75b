/** What the server sends to the page. */
import type {
  APIApplicationCommand,
  APIInteractionResponse,
  APIMessageTopLevelComponent,
} from "discord-api-types/v10";

/** The answer to `GET /channel.json`. */
export interface ChannelInfo {
  readonly commands: readonly APIApplicationCommand[];
  readonly examples: readonly string[];
  readonly story: string | null;
}

/** The part of a later message that the page shows. */
export interface FollowUpBody {
  readonly flags?: number;
  readonly components?: readonly APIMessageTopLevelComponent[];
}

export interface SentFile {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
}

/** One line of the answer to `POST /interactions`. */
export type OutcomeLine =
  | {
      readonly kind: "response";
      readonly response: APIInteractionResponse;
      readonly files: readonly SentFile[];
    }
  | {
      readonly kind: "followUp";
      /** `original`: an edit of the answer; `new`: one more message; `instead`: another one in its place. */
      readonly target: "original" | "new" | "instead";
      readonly message: FollowUpBody;
      readonly files: readonly SentFile[];
    }
  | { readonly kind: "error"; readonly error: string };
