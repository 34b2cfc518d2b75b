import type { PlainDate } from "#text/plain-date.ts";

/** The date last spoken of, as far as it is known. */
export interface MentionedDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** What an expression's value may depend on besides its own words. */
export interface TimeContext {
  /** The day the article appeared; null when unknown. */
  readonly now: PlainDate | null;
  /** The last calendar date told before this expression. */
  readonly mentioned: MentionedDate | null;
  /** The last quarter told before this expression. */
  readonly quarter: { readonly year: number; readonly quarter: number } | null;
  /** True when the text tells of the past as a chronicle does: dates follow from each other. */
  readonly narrative: boolean;
  /** Which way the verb beside the expression points: 1 ahead, -1 back, null unknown. */
  readonly tense: -1 | 1 | null;
}
