import { createApproximateFind, LONGEST_PATTERN } from "#text/approximate-find.ts";
import { foldedAt, type PassageIndex } from "../passages/passage-index.ts";
import type { Query } from "../passages/query.ts";

/** Words of the passage looked at before and after the stretch that matches. */
const MARGIN = 3;

/**
 * How alike the letters of a query and of the matching stretch of a passage are, 0..1. Sees what
 * the comparison of words does not: words run together, torn apart or misspelt past recognition.
 */
export type LetterLikeness = (passage: number, first: number, last: number) => number;

export function createLetterLikeness(index: PassageIndex, query: Query): LetterLikeness {
  const chunks = chunksOf(query.words.map(({ folded }) => folded));
  const letters = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const finders = chunks.map(createApproximateFind);
  const { passages } = index;
  return (passage, first, last) => {
    if (letters === 0) return 0;
    const start = passages.starts[passage]!;
    const from = Math.max(start, start + first - MARGIN);
    const to = Math.min(passages.ends[passage]!, start + last + 1 + MARGIN);
    let stretch = "";
    for (let at = from; at < to; at++) stretch += `${foldedAt(index, at)} `;
    let edits = 0;
    for (const find of finders) edits += find(stretch);
    return 1 - edits / letters;
  };
}

/** The words in pieces that fit a pattern; each piece may lie elsewhere in the passage. */
function chunksOf(words: readonly string[]): string[] {
  const chunks: string[] = [];
  for (const word of words) {
    const last = chunks.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || joined.length > LONGEST_PATTERN) chunks.push(word);
    else chunks[chunks.length - 1] = joined;
  }
  return chunks.map((chunk) => chunk.slice(0, LONGEST_PATTERN));
}
