import type { Quotation } from "#story/analysis.ts";
import type { Document, Token } from "../document/document.ts";
import type { DatedTimex } from "./find-dated-timexes.ts";
import { isModifier } from "./is-modifier.ts";
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
  quotations: readonly Quotation[],
): readonly DatedStretch[] {
  const tokens = sentenceTokens(document, sentence);
  const qualifying = dates.filter((date) => isModifier(tokens, date));
  const governing = dates.filter((date) => !qualifying.includes(date));
  if (governing.length === 0 || qualifying.length === 0) {
    return splitByDates(document, sentence, dates, quotations);
  }
  return [
    ...splitByDates(document, sentence, governing, quotations),
    ...qualifying.map((timex) => ({ ...phraseAt(tokens, timex), timex, isPhrase: true })),
  ];
}

/** From the date to the next mark or verb. */
function phraseAt(tokens: readonly Token[], date: DatedTimex) {
  const after = tokens.filter((token) => token.start >= date.end);
  const length = after.findIndex(({ tag }) => ENDS.has(tag));
  const phrase = length < 0 ? after : after.slice(0, length);
  return { start: date.start, end: phrase.at(-1)?.end ?? date.end };
}

const ENDS: ReadonlySet<Token["tag"]> = new Set(["mark", "verb", "auxiliary", "modal"]);
