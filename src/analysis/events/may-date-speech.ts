import { dateWithin, type IsoDate } from "#text/iso-date.ts";
import type { Token } from "../document/document.ts";
import { firstTokenFrom } from "../document/first-token-from.ts";
import type { DatedTimex } from "./find-dated-timexes.ts";
import { isAttributive } from "./is-attributive.ts";
import { tokensBefore } from "./tokens-before.ts";

/**
 * Whether words may have been said on a date that stands beside their cue: not where it qualifies a
 * noun (`the 2031 pact`), bounds a stretch of time (`since 2008`, `until last month`) or comes after
 * the day of publication.
 */
export function mayDateSpeech(
  tokens: readonly Token[],
  date: DatedTimex,
  published: IsoDate | null,
): boolean {
  if (!dateWithin(date.date, null, published)) return false;
  const before = tokens[tokensBefore(tokens, date.start) - 1];
  if (before !== undefined && BOUNDS.has(before.lower)) return false;
  return !isAttributive(tokens, date) && !(isYear(date) && isYearOfNoun(tokens, date, before));
}

const BOUNDS: ReadonlySet<string> = new Set([
  "after",
  "before",
  "by",
  "since",
  "than",
  "till",
  "until",
]);

function isYear({ start, end, date }: DatedTimex): boolean {
  return date.length === 4 && end - start === 4;
}

/** `the crash of 2008`, `giving the example of 2012 nominee Quill`; but `in 2012 voters said`. */
function isYearOfNoun(
  tokens: readonly Token[],
  date: DatedTimex,
  before: Token | undefined,
): boolean {
  if (before?.lower === "of") return true;
  const after = tokens[firstTokenFrom(tokens, date.end)];
  const isBeforeNoun = after?.tag === "noun" && after.start - date.end === 1;
  return isBeforeNoun && before?.tag !== "preposition";
}
