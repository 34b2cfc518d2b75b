import type { Span } from "#text/span.ts";
import type { Document } from "../document/document.ts";

/** Index of the sentence a stretch begins in, or null when it lies outside all of them. */
export function sentenceAt({ sentences }: Document, { start }: Span): number | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low < sentences.length && sentences[low]!.start <= start ? low : null;
}
