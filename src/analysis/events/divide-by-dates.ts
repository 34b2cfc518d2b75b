import type { Span } from "#text/span.ts";
import type { Document, Token } from "../document/document.ts";
import { firstTokenFrom } from "../document/first-token-from.ts";
import type { DatedTimex } from "./find-dated-timexes.ts";
import { isAttributive } from "./is-attributive.ts";
import { sentenceTokens } from "./sentence-tokens.ts";
import { type DatedStretch, splitByDates } from "./split-by-dates.ts";

/**
 * A sentence divided between its dates. A date that only qualifies a noun ("the 2031 strike")
 * dates that noun's phrase alone, unless the sentence has no other.
 */
export function divideByDates(
  document: Document,
  sentence: number,
  dates: readonly DatedTimex[],
  isQuoted: (span: Span) => boolean,
): readonly DatedStretch[] {
  if (dates.length === 0) return [];
  const tokens = sentenceTokens(document, sentence);
  const qualifying: DatedTimex[] = [];
  const governing: DatedTimex[] = [];
  for (const date of dates) (isAttributive(tokens, date) ? qualifying : governing).push(date);
  if (governing.length === 0 || qualifying.length === 0) {
    return splitByDates(document, sentence, dates, isQuoted);
  }
  const phrases = phraseEnds(tokens);
  return [
    ...splitByDates(document, sentence, governing, isQuoted),
    ...qualifying.map((timex) => ({ ...phraseAt(tokens, phrases, timex), timex, isPhrase: true })),
  ];
}

/** From the date to the next mark or verb. */
function phraseAt(
  tokens: readonly Token[],
  phrases: readonly number[],
  { start, end }: Span,
): Span {
  const after = firstTokenFrom(tokens, end);
  const last = (phrases[after] ?? after) - 1;
  return { start, end: last < after ? end : tokens[last]!.end };
}

/** For each token the index of the next mark or verb, itself included. */
function phraseEnds(tokens: readonly Token[]): readonly number[] {
  const ends: number[] = [];
  let next = tokens.length;
  for (let at = tokens.length - 1; at >= 0; at--) {
    if (ENDS.has(tokens[at]!.tag)) next = at;
    ends.push(next);
  }
  return ends.reverse();
}

const ENDS: ReadonlySet<Token["tag"]> = new Set(["mark", "verb", "auxiliary", "modal"]);
