import { splitWords } from "#text/split-words.ts";
import { type QueryWord, wordExpander } from "./expand-word.ts";
import type { PassageIndex } from "./passage-index.ts";
import { indexPrefixes } from "./prefixes.ts";
import { unfinishedWord } from "./unfinished-word.ts";

/** Words beyond these are not looked at: a line one remembers is shorter. */
export const MOST_QUERY_WORDS = 64;

/** What is looked for, read against an index. */
export interface Query {
  readonly words: readonly QueryWord[];
  /** The sum of the words' weights. */
  readonly weight: number;
}

/** `isUnfinished`: the text is still being typed, so its last word may be the beginning of one. */
export type QueryReader = (text: string, isUnfinished: boolean) => Query;

/** Reads queries against one index. */
export function createQueryReader(index: PassageIndex): QueryReader {
  const expand = wordExpander(index);
  const prefixes = indexPrefixes(index.vocabulary);
  return (text, isUnfinished) => {
    const written = splitWords(text).slice(0, MOST_QUERY_WORDS);
    const words = written.map(({ folded }) => expand(folded));
    const last = written.at(-1);
    if (isUnfinished && last && last.end === text.length) {
      words[words.length - 1] = unfinishedWord(index, words.at(-1)!, prefixes);
    }
    return { words, weight: words.reduce((sum, word) => sum + word.weight, 0) };
  };
}
