/** What the server sends to the page. */
import type { APIApplicationCommand, APIInteractionResponse, APIMessage } from "discord-api-types/v10";

/** The answer to `GET /channel.json`. */
export interface ChannelInfo {
  readonly commands: readonly APIApplicationCommand[];
  readonly examples: readonly string[];
  readonly story: string | null;
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
      readonly message: Partial<APIMessage>;
      readonly files: readonly SentFile[];
    }
  | { readonly kind: "error"; readonly error: string };
