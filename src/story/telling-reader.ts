import { foldWord } from "#text/fold-word.ts";
import { remembered } from "#text/remembered.ts";
import { scanWords } from "#text/split-words.ts";
import { stem } from "#text/stem.ts";
import { STOP_WORDS } from "#text/stop-words.ts";
import { TextNumbers } from "#text/text-numbers.ts";
import type { Tellings } from "./tellings.ts";

/**
 * The telling words of an article's tellings, as numbers, each once in a telling: first the places
 * in the list where each telling's begin and the last one's end, then the words.
 */
export type WordsOfTellings = readonly number[];

export type WordsOf = (tellings: Tellings) => WordsOfTellings;

/** Words that tell nothing of an event, and what folds to nothing. */
const NO_WORD = -1;

/**
 * Reads the words that tellings of one event share, stop words left out and in any form: an
 * article's once, as long as it is in use. Equal numbers are equal words, over all that one reader read.
 */
export function createTellingReader(): WordsOf {
  const stems = new TextNumbers();
  /** Of words as they are written. */
  const read = new Map<string, number>();

  function numberOf(written: string): number {
    const known = read.get(written);
    if (known !== undefined) return known;
    const folded = foldWord(written);
    const isWord = folded !== "" && !STOP_WORDS.has(folded);
    const number = isWord ? stems.of(stem(folded)) : NO_WORD;
    read.set(written, number);
    return number;
  }

  return remembered((tellings) => {
    const { text } = tellings.source.article;
    const words: number[] = [];
    for (let at = 0; at <= tellings.count; at++) words.push(tellings.count + 1);
    for (let at = 0; at < tellings.count; at++) {
      const told = text.slice(tellings.start(at), tellings.end(at));
      const first = words.length;
      scanWords(told, (start, end) => {
        const number = numberOf(told.slice(start, end));
        if (number !== NO_WORD && !words.includes(number, first)) words.push(number);
      });
      words[at + 1] = words.length;
    }
    // A list that grew has room for more.
    return words.slice();
  });
}
