import type { SentenceColumns } from "./sentence-columns.ts";

/** The place in the story of the article that a sentence stands in. */
export function articleOfSentence({ firstOf }: SentenceColumns, sentence: number): number {
  let low = 0;
  let high = firstOf.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (firstOf[middle + 1]! <= sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
