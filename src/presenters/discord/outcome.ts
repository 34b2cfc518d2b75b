import type {
  APIAttachment,
  APIInteractionResponse,
  APIMessageTopLevelComponent,
  MessageFlags,
} from "discord-api-types/v10";

/** What to do with an interaction. */
export interface Outcome {
  /** Send this within three seconds, with the files when there are some. */
  readonly response: APIInteractionResponse;
  readonly files: readonly MessageFile[];
  /** Comes later when the response only says that the work goes on; never rejects. */
  readonly followUp: Promise<FollowUp> | null;
}

export interface FollowUp {
  /**
   * `original`: edit the message at `@original`; `new`: send another one through the webhook;
   * `instead`: take back the message at `@original`, then send another one, since a message that
   * was announced to all stays everybody's.
   */
  readonly target: "original" | "new" | "instead";
  readonly message: DiscordMessage;
  readonly files: readonly MessageFile[];
}

/** A file to upload as `files[n]`, n being its place in the list. */
export interface MessageFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A Components V2 message, for a response, an edit or a follow-up. */
export interface DiscordMessage {
  readonly flags: MessageFlags;
  readonly components: APIMessageTopLevelComponent[];
  readonly attachments: Pick<APIAttachment, "id" | "filename" | "description">[];
  readonly allowed_mentions: { readonly parse: [] };
}
