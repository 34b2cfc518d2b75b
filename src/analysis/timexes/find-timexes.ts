import type { Timex } from "#story/analysis.ts";
import type { Document } from "../document/document.ts";

/** Every time expression with its TIMEX3 value, in order of the text. */
export function findTimexes(_document: Document): readonly Timex[] {
  return [];
}
