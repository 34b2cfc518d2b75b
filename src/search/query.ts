import { createEditDistance, type EditDistance } from "#text/edit-distance.ts";
import { splitWords } from "#text/split-words.ts";
import { expandWord, type QueryWord } from "./expand-word.ts";
import type { PassageIndex } from "./passage-index.ts";

/** Words beyond these are not looked at: a line one remembers is shorter. */
export const MOST_QUERY_WORDS = 64;

/** What is looked for, read against an index. */
export interface Query {
  readonly words: readonly QueryWord[];
  /** The sum of the words' weights. */
  readonly weight: number;
}

/** Reads queries against one index, with its own working memory. */
export function createQueryReader(index: PassageIndex): (text: string) => Query {
  const distance: EditDistance = createEditDistance();
  return (text) => {
    const words = splitWords(text)
      .slice(0, MOST_QUERY_WORDS)
      .map(({ folded }) => expandWord(index, folded, distance));
    return { words, weight: words.reduce((sum, word) => sum + word.weight, 0) };
  };
}
