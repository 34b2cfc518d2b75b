import type { Article } from "#story/article.ts";
import type { Story } from "#story/story.ts";
import type { Steps } from "#text/steps.ts";
import { carryOver, holdsSame } from "../numbers/carry-over.ts";
import { NumberBuffer } from "../numbers/number-buffer.ts";
import { readWords } from "./read-words.ts";
import type { WordBlock } from "./word-block.ts";
import type { WordTable } from "./word-table.ts";

/** The words of a story's articles; those that fold to nothing left out. */
export interface StoryWords {
  readonly table: WordTable;
  readonly block: WordBlock;
  /** Article (by its place in the story) → its first word in the block, and the place behind its last. */
  readonly firstOf: Uint32Array;
  readonly endOf: Uint32Array;
  readonly placeOf: ReadonlyMap<Article, number>;
}

/** Reads a story's words into the block, where those of an earlier story's articles stand already. */
export function* readStoryWords(
  { articles }: Story,
  table: WordTable,
  block: WordBlock,
  earlier: StoryWords | null,
): Steps<StoryWords> {
  const texts = articles.map(({ article }) => article);
  if (earlier !== null && holdsSame(texts, earlier.placeOf)) return earlier;
  const firstOf = new NumberBuffer(texts.length);
  const endOf = new NumberBuffer(texts.length);
  const copy = (from: number, to: number) => {
    if (earlier === null) return;
    firstOf.append(earlier.firstOf.subarray(from, to));
    endOf.append(earlier.endOf.subarray(from, to));
  };
  yield* carryOver(texts, earlier?.placeOf ?? null, copy, ({ text }) => {
    firstOf.push(block.length);
    readWords(text, table, (word, start) => block.push(word, start));
    endOf.push(block.length);
  });
  yield;
  return {
    table,
    block,
    firstOf: firstOf.toArray(),
    endOf: endOf.toArray(),
    placeOf: new Map(texts.map((article, place) => [article, place])),
  };
}

/** The place of an article's first word that starts at an offset of its text or after it. */
export function wordFrom(
  { block: { starts }, firstOf, endOf }: StoryWords,
  article: number,
  offset: number,
): number {
  let low = firstOf[article]!;
  let high = endOf[article]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same place, or -1 where the offset is within a word. */
export function wordBorder(words: StoryWords, article: number, offset: number): number {
  const place = wordFrom(words, article, offset);
  if (place === words.firstOf[article]) return place;
  const before = place - 1;
  const { starts, words: numbers } = words.block;
  const { lengthOf } = words.table.state();
  return starts[before]! + lengthOf[numbers[before]!]! > offset ? -1 : place;
}
