import type { Article } from "#story/article.ts";
import { remembered } from "#text/remembered.ts";
import type { Span } from "#text/span.ts";
import { scanWords } from "#text/split-words.ts";
import { NumberBuffer } from "./number-buffer.ts";
import { WordTable } from "./word-table.ts";

/** Reads the words of articles, each article once as long as it is in use. */
export interface WordReader {
  readonly table: WordTable;
  /** Calls `visit` with each word of a stretch in order: its number in the table and its place. */
  readonly forEachWord: (
    article: Article,
    stretch: Span,
    visit: (word: number, start: number, end: number) => void,
  ) => void;
}

/** Start, end and number of each word of a text, one behind the other. */
type TextWords = Uint32Array;
const FIELDS = 3;

export function createWordReader(): WordReader {
  const table = new WordTable();
  const wordsOf = remembered(({ text }: Article): TextWords => {
    const words = new NumberBuffer();
    scanWords(text, (start, end) => {
      words.push(start);
      words.push(end);
      words.push(table.numberOf(text.slice(start, end)));
    });
    return words.toArray();
  });
  return {
    table,
    forEachWord: (article, stretch, visit) => {
      const words = wordsOf(article);
      const from = placeFrom(words, stretch.start);
      const to = placeFrom(words, stretch.end);
      if (cuts(words, from, stretch.start) || cuts(words, to, stretch.end)) {
        scanStretch(article, stretch, table, visit);
        return;
      }
      for (let at = from; at < to; at += FIELDS) visit(words[at + 2]!, words[at]!, words[at + 1]!);
    },
  };
}

/** The place of the first word that starts at an offset or after it. */
function placeFrom(words: TextWords, offset: number): number {
  let low = 0;
  let high = words.length / FIELDS;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle * FIELDS]! < offset) low = middle + 1;
    else high = middle;
  }
  return low * FIELDS;
}

/** Whether the word before the place goes on beyond the offset. */
function cuts(words: TextWords, place: number, offset: number): boolean {
  return place > 0 && words[place - FIELDS + 1]! > offset;
}

/** A stretch that begins or ends within a word has words of its own. */
function scanStretch(
  { text }: Article,
  stretch: Span,
  table: WordTable,
  visit: (word: number, start: number, end: number) => void,
): void {
  const own = text.slice(stretch.start, stretch.end);
  scanWords(own, (start, end) => {
    visit(table.numberOf(own.slice(start, end)), stretch.start + start, stretch.start + end);
  });
}
