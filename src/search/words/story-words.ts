import type { Article } from "#story/article.ts";
import type { Story } from "#story/story.ts";
import { scanWords } from "#text/split-words.ts";
import type { Steps } from "#text/steps.ts";
import { carryOver, holdsSame } from "../numbers/carry-over.ts";
import { NumberBuffer } from "../numbers/number-buffer.ts";
import type { WordTable } from "./word-table.ts";

/** The words of a story's articles, one behind the other; those that fold to nothing left out. */
export interface StoryWords {
  readonly table: WordTable;
  /** Each word as it is written, by its number in the table. */
  readonly words: Uint32Array;
  /** Where each begins in its article; of 16 bits unless a text is longer than they can tell. */
  readonly starts: Uint16Array | Uint32Array;
  /** Article (by its place in the story) → its first word; one more at the end. */
  readonly firstOf: Uint32Array;
  readonly placeOf: ReadonlyMap<Article, number>;
}

/** Reads a story's words; of articles that an earlier story held too they are copied. */
export function* readStoryWords(
  { articles }: Story,
  table: WordTable,
  earlier: StoryWords | null,
): Steps<StoryWords> {
  const texts = articles.map(({ article }) => article);
  if (earlier !== null && holdsSame(texts, earlier.placeOf)) return earlier;
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const room = earlier === null ? characters / 5 : earlier.firstOf.at(-1)! + 10_000;
  const words = new NumberBuffer(room);
  const starts = new NumberBuffer(room);
  const firstOf = new NumberBuffer(texts.length + 1);
  const copy = (from: number, to: number) => {
    if (earlier === null) return;
    const [first, end] = [earlier.firstOf[from]!, earlier.firstOf[to]!];
    for (let place = from; place < to; place++) {
      firstOf.push(words.length + earlier.firstOf[place]! - first);
    }
    words.append(earlier.words.subarray(first, end));
    starts.append(earlier.starts.subarray(first, end));
  };
  yield* carryOver(texts, earlier?.placeOf ?? null, copy, ({ text }) => {
    firstOf.push(words.length);
    scanWords(text, (start, end) => {
      const word = table.numberOf(text.slice(start, end));
      if (table.formOf(word) < 0) return;
      words.push(word);
      starts.push(start);
    });
  });
  firstOf.push(words.length);
  yield;
  const longest = texts.reduce((most, { text }) => Math.max(most, text.length), 0);
  const exact = starts.toArray();
  return {
    table,
    words: words.toArray(),
    starts: longest > 0xffff ? exact : new Uint16Array(exact),
    firstOf: firstOf.toArray(),
    placeOf: new Map(texts.map((article, place) => [article, place])),
  };
}

/** The place of an article's first word that starts at an offset of its text or after it. */
export function wordFrom({ starts, firstOf }: StoryWords, article: number, offset: number): number {
  let low = firstOf[article]!;
  let high = firstOf[article + 1]!;
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
  const { lengthOf } = words.table.state();
  return words.starts[before]! + lengthOf[words.words[before]!]! > offset ? -1 : place;
}
