import type { Block } from "./block.ts";

/** What a command answers, as plain data. Presenters draw it for Discord, the terminal, a page. */
export interface Reply {
  readonly tone: Tone;
  readonly blocks: readonly Block[];
}

/** A reply with the language that it is written in. */
export interface WordedReply extends Reply {
  /** BCP 47: how dates are written. */
  readonly locale: string;
  /** Where the record of the story can be read; absent where nobody else may see it. */
  readonly recordUrl?: string;
}

/** answer: on record; caution: on record, but not as claimed; refusal: not on record; notice: something to know; fault: something of ours broke. */
export type Tone = "answer" | "caution" | "refusal" | "notice" | "fault";
