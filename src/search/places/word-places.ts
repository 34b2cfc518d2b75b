import type { Place, Story } from "#story/story.ts";
import type { Steps } from "#text/steps.ts";
import { type GroupedLists, listLength, makeRoom } from "../numbers/grouped-lists.ts";
import { articlesById } from "../words/articles-by-id.ts";
import type { NearWords } from "../words/near-words.ts";
import { type StoryWords, wordFrom } from "../words/story-words.ts";
import { offsetsByPlace } from "../words/text-offsets.ts";
import type { WordReader } from "../words/word-reader.ts";
import type { Marks } from "./place-list.ts";

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

export function* createWordPlaces(story: Story, reader: WordReader): Steps<WordPlaces> {
  const { words } = yield* reader.read(story);
  const { stems: size, stemOfWritten } = reader.table.state();
  const placesOf = articlesById(story);
  yield;
  const begins = yield* beginsOfStems(words, offsetsByPlace(story), stemOfWritten, size);
  const nearStems = yield* reader.table.nearStems.index();
  return {
    find: (stemmed) => {
      const stem = reader.table.findStem(stemmed) ?? size;
      return stem < size && listLength(begins, stem) > 0 ? stem : undefined;
    },
    stems: reader.table.stems,
    nearStems,
    marksOf: (stem) => {
      if (stem >= size) return NONE;
      const starts = begins.items.subarray(begins.starts[stem], begins.starts[stem + 1]);
      return { starts, ends: starts.map((start) => start + 1) };
    },
    holdsAny: ({ article, start, end }, stems) => {
      const place = placesOf.get(article.id);
      if (place === undefined) return false;
      const to = wordFrom(words, place, end);
      for (let at = wordFrom(words, place, start); at < to; at++) {
        if (stems.includes(stemOfWritten[words.words[at]!]!)) return true;
      }
      return false;
    },
  };
}

const NONE: Marks = { starts: new Uint32Array(), ends: new Uint32Array() };

/** So many articles to a step. */
const STEP = 100;

/** Stem number → where its words begin, ascending: counted first, then filled in. */
function* beginsOfStems(
  words: StoryWords,
  offsets: readonly number[],
  stemOf: Uint32Array,
  stems: number,
): Steps<GroupedLists> {
  const starts = new Uint32Array(stems + 1);
  for (let from = 0; from < offsets.length; from += STEP) {
    countStems(words, stemOf, starts, from, Math.min(offsets.length, from + STEP));
    yield;
  }
  const { items, next } = makeRoom(starts);
  for (let place = 0; place < offsets.length; place++) {
    fileBegins(words, stemOf, place, offsets[place]!, items, next);
    if (place % STEP === 0) yield;
  }
  return { starts, items };
}

function countStems(
  { words, firstOf }: StoryWords,
  stemOf: Uint32Array,
  counts: Uint32Array,
  from: number,
  to: number,
): void {
  const end = firstOf[to]!;
  for (let at = firstOf[from]!; at < end; at++) counts[stemOf[words[at]!]! + 1]! += 1;
}

function fileBegins(
  { words, starts, firstOf }: StoryWords,
  stemOf: Uint32Array,
  place: number,
  offset: number,
  filed: Uint32Array,
  next: Uint32Array,
): void {
  const end = firstOf[place + 1]!;
  for (let at = firstOf[place]!; at < end; at++) {
    filed[next[stemOf[words[at]!]!]!++] = offset + starts[at]!;
  }
}
