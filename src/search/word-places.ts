import type { Place, Story } from "#story/story.ts";
import type { Steps } from "#text/steps.ts";
import { articlesById } from "./articles-by-id.ts";
import type { GroupedLists } from "./grouped-lists.ts";
import { invertPassages } from "./invert-passages.ts";
import type { NearWords } from "./near-words.ts";
import { NumberBuffer } from "./number-buffer.ts";
import type { Marks } from "./place-list.ts";
import type { SentenceIndex } from "./sentence-index.ts";
import type { StoryText } from "./story-text.ts";
import { type StoryWords, wordFrom } from "./story-words.ts";
import { offsetsByPlace } from "./text-offsets.ts";
import type { WordReader } from "./word-reader.ts";

/** Where every word of a story begins, offsets as in `TextOffsets`. */
export interface WordPlaces {
  /** The number of a stem that a word of the story has. */
  readonly find: (stemmed: string) => number | undefined;
  /** The stems by number, with others that the story does not hold. */
  readonly stems: readonly string[];
  /** The stems by the mistakes that may be in them. */
  readonly nearStems: NearWords;
  /** Where the words with a stem (by number) begin. */
  readonly marksOf: (stem: number) => Marks;
  /** Whether a word with one of the stems begins in a stretch of the story. */
  readonly holdsAny: (place: Place, stems: readonly number[]) => boolean;
}

/** From the sentences that hold a stem, and from the words that stand in no sentence. */
export function* createWordPlaces(
  story: Story,
  reader: WordReader,
  { passages: { postings } }: Pick<SentenceIndex, "passages">,
): Steps<WordPlaces> {
  const text = yield* reader.read(story);
  const { words } = text;
  const offsets = offsetsByPlace(story);
  const places = articlesById(story);
  const state = reader.table.state();
  const loose = wordsOutside(text);
  yield;
  const items = words.words;
  const others = { starts: loose, ends: loose.map((at) => at + 1), items };
  const { postings: inNone } = yield* invertPassages(others, state);
  const nearStems = yield* reader.table.nearStems.index();
  const { stemOfWritten } = state;
  return {
    find: (stemmed) => {
      const stem = reader.table.findStem(stemmed) ?? -1;
      const places = listOf(postings, stem).length + listOf(inNone, stem).length;
      return places > 0 ? stem : undefined;
    },
    stems: reader.table.stems,
    nearStems,
    marksOf: (stem) => {
      const places = new NumberBuffer();
      for (const sentence of listOf(postings, stem)) {
        pushPlaces(text, stemOfWritten, stem, sentence, places);
      }
      for (const at of listOf(inNone, stem)) places.push(loose[at]!);
      const starts = offsetsOf(words, offsets, places.toArray().sort());
      return { starts, ends: starts.map((start) => start + 1) };
    },
    holdsAny: ({ article, start, end }, stems) => {
      const place = places.get(article.id);
      if (place === undefined) return false;
      const to = wordFrom(words, place, end);
      for (let at = wordFrom(words, place, start); at < to; at++) {
        if (stems.includes(stemOfWritten[items[at]!]!)) return true;
      }
      return false;
    },
  };
}

function listOf(lists: GroupedLists, list: number): Uint32Array {
  if (list < 0 || list + 1 >= lists.starts.length) return NONE;
  return lists.items.subarray(lists.starts[list], lists.starts[list + 1]);
}

const NONE = new Uint32Array();

/** The words of the articles that are none of a sentence's. */
function wordsOutside({ words, sentences }: StoryText): Uint32Array {
  const outside = new NumberBuffer();
  const size = words.starts.length;
  let at = 0;
  for (let sentence = 0; sentence < sentences.starts.length; sentence++) {
    const start = sentences.starts[sentence]!;
    if (start >= size) continue;
    for (; at < start; at++) outside.push(at);
    at = Math.max(at, sentences.ends[sentence]!);
  }
  for (; at < size; at++) outside.push(at);
  return outside.toArray();
}

/** The words of a sentence with a stem, unless it has words of its own: those are none of an article's. */
function pushPlaces(
  { words, sentences }: StoryText,
  stemOf: Uint32Array,
  stem: number,
  sentence: number,
  places: NumberBuffer,
): void {
  const start = sentences.starts[sentence]!;
  if (start >= words.starts.length) return;
  const end = sentences.ends[sentence]!;
  for (let at = start; at < end; at++) {
    if (stemOf[words.words[at]!] === stem) places.push(at);
  }
}

/** Where words begin in the story; they are given by their places, ascending. */
function offsetsOf(
  { starts, firstOf }: StoryWords,
  offsets: readonly number[],
  places: Uint32Array,
): Uint32Array {
  let article = 0;
  return places.map((place) => {
    while (firstOf[article + 1]! <= place) article++;
    return offsets[article]! + starts[place]!;
  });
}
