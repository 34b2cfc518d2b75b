import { readDocument } from "#analysis/document/read-document.ts";
import { findTimexes } from "#analysis/timexes/find-timexes.ts";
import type { Timex } from "#story/analysis.ts";
import { createArticle } from "#story/article.ts";

/** A Wednesday. */
const PUBLISHED = "2031-05-14";

/** A text with the time expressions that are read in it, each as `words = value`. */
export type TimexCases = readonly (readonly [text: string, ...timexes: string[]])[];

/** The time expressions of an article that appeared on a Wednesday, 14 May 2031. */
export function timexesIn(text: string, published: string | null = PUBLISHED): readonly Timex[] {
  return findTimexes(readDocument(createArticle({ id: "t", text, published })));
}

/** The same, each as `words = value`. */
export function readTimexes(text: string, published?: string | null): readonly string[] {
  return timexesIn(text, published).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );
}
