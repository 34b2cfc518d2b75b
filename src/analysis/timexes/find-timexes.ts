import type { Timex } from "#story/analysis.ts";
import type { Document } from "../document/document.ts";
import { findExpressions } from "./find-expressions.ts";
import { joinTimes } from "./refiners/join-times.ts";
import { shareYears } from "./refiners/share-years.ts";
import { resolveExpressions } from "./resolve-expressions.ts";
import { readTimeWords } from "./words/read-time-words.ts";

/** Every time expression with its TIMEX3 value, in order of the text. */
export function findTimexes(document: Document): readonly Timex[] {
  const words = readTimeWords(document.text);
  const expressions = shareYears(joinTimes(findExpressions(words), words), words);
  return resolveExpressions(expressions, words, document);
}
