import type { Instant } from "../instant.ts";

/** The servers that hold something in the library. */
export interface Servers {
  /** Notes that the bot was removed from a server, now; an earlier note stays. */
  readonly left: (server: string) => Promise<void>;
  /** The bot is in the server again. */
  readonly joined: (server: string) => Promise<void>;
  /** The servers that hold something and are not noted as left, in order. */
  readonly known: () => Promise<readonly string[]>;
  /** The servers that were left at this moment or before, longest ago first. */
  readonly leftBefore: (moment: Instant) => Promise<readonly string[]>;
  /**
   * Removes everything of a server: its settings, stories with all that is in them, its
   * corrections of public stories, its feeds and the note that it was left.
   */
  readonly forget: (server: string) => Promise<void>;
  /**
   * Removes what tells of changes, up to a number, to servers that hold nothing any more and to
   * stories that are not held: for when every process has heard of them.
   */
  readonly dropTraces: (until: number) => Promise<void>;
}
