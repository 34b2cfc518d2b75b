import type { Mentions } from "../markdown/draw-markdown.ts";

/** What a message's parts can ask of the page. */
export interface MessageActions {
  readonly mentions: Mentions;
  /** Sends the press of a component; the values are those of a select menu. */
  readonly press: (component: Pressable, values: readonly string[] | null) => Promise<void>;
  /** The address of an `attachment://` file; null for what this page may not load. */
  readonly fileUrl: (url: string) => string | null;
  readonly showPicture: (url: string, description: string) => void;
}

export interface Pressable {
  readonly type: number;
  readonly custom_id: string;
  readonly id?: number;
}
