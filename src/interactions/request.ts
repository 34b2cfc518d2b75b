import type { RawOptions, RawValues } from "./option-spec.ts";

/** What somebody asks, whatever surface it came from. */
export type Request = SlashRequest | MessageRequest;

export interface SlashRequest {
  readonly kind: "slash";
  readonly command: string;
  readonly options: RawValues;
  /** Which page, counted from 0. */
  readonly page: number;
  /** True when only the person who asks sees the answer. */
  readonly isPrivate: boolean;
  readonly scope: Scope;
}

/** An entry of a message's menu, used on a message. */
export interface MessageRequest {
  readonly kind: "message";
  readonly command: string;
  readonly message: string;
  /** True when only the person who asks sees the answer. */
  readonly isPrivate: boolean;
  readonly scope: Scope;
}

/** A text option while it is typed. */
export interface SuggestRequest {
  readonly command: string;
  readonly options: RawOptions;
  /** The option that is typed; its text so far is among `options`. */
  readonly focused: string;
  readonly scope: Scope;
}

/** Where the question is asked and by whom; decides the story it is asked of and the language of the answer. */
export interface Scope {
  /** The Discord server; null in direct messages and outside Discord. */
  readonly guild: string | null;
  /** The story asked for by id; null leaves the choice to the server's settings. */
  readonly story: string | null;
  /** Of the person who asks, as Discord names it: `en-US`. */
  readonly locale: string;
  /** Of the server; null outside of servers. */
  readonly serverLocale: string | null;
  readonly asker: Asker;
  /** The channel of the server, where Discord tells of it. */
  readonly here?: ChannelHere;
}

export interface ChannelHere {
  /** Discord's id. */
  readonly channel: string;
  /** The bot may write there by itself. */
  readonly mayWrite: boolean;
}

/** Who asks. */
export interface Asker {
  /** Discord's id of the person; null outside Discord. */
  readonly user: string | null;
  /** May use the commands for moderators here: as Discord says of a server's member, never by a person's own word. */
  readonly isModerator: boolean;
}

/** Who has the machine the bot runs on. */
export const operator: Asker = { user: null, isModerator: true };

/** Somebody of whom nothing is known. */
export const anybody: Asker = { user: null, isModerator: false };
