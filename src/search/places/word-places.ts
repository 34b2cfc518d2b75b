import type { Place, Story } from "#story/story.ts";
import { remembered } from "#text/remembered.ts";
import { forEachInSteps, type Steps } from "#text/steps.ts";
import { carryLists } from "../numbers/carry-lists.ts";
import { type GroupedLists, listLength, makeRoom } from "../numbers/grouped-lists.ts";
import { addRun, type MovedRun, mayCarry } from "../numbers/moved-run.ts";
import { articlesById } from "../words/articles-by-id.ts";
import type { NearWords } from "../words/near-words.ts";
import { type StoryWords, wordFrom } from "../words/story-words.ts";
import { offsetsByPlace } from "../words/text-offsets.ts";
import type { WordReader } from "../words/word-reader.ts";
import { type Marks, NO_MARKS } from "./place-list.ts";

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
  const begins = yield* filerOf(reader)(words, offsetsByPlace(story), stemOfWritten, size);
  const nearStems = yield* reader.table.nearStems.index();
  return {
    find: (stemmed) => {
      const stem = reader.table.findStem(stemmed) ?? size;
      return stem < size && listLength(begins, stem) > 0 ? stem : undefined;
    },
    stems: reader.table.stems,
    nearStems,
    marksOf: (stem) => {
      if (stem >= size) return NO_MARKS;
      const starts = begins.items.subarray(begins.starts[stem], begins.starts[stem + 1]);
      return { starts, ends: starts.map((start) => start + 1) };
    },
    holdsAny: ({ article, start, end }, stems) => {
      const place = placesOf.get(article.id);
      if (place === undefined) return false;
      const to = wordFrom(words, place, end);
      for (let at = wordFrom(words, place, start); at < to; at++) {
        if (stems.includes(stemOfWritten[words.block.words[at]!]!)) return true;
      }
      return false;
    },
  };
}

/** The words of one reader's stories are filed one after the other. */
const filerOf = remembered((_: WordReader) => createFiler());

/** What was filed the last time, and where the articles' texts began. */
interface Filed {
  readonly placeOf: StoryWords["placeOf"];
  readonly offsets: readonly number[];
  readonly begins: GroupedLists;
}

/** Files where the words of each stem begin, ascending; of articles filed before they are moved. */
function createFiler() {
  let last: Filed | null = null;
  return function* beginsOfStems(
    words: StoryWords,
    offsets: readonly number[],
    stemOf: Uint32Array,
    stems: number,
  ): Steps<GroupedLists> {
    // Another story's may be filed between the steps.
    const earlier = last;
    const { runs, came } = sinceLast(words, offsets, earlier);
    const isCarried = earlier !== null && mayCarry(runs);
    const places = isCarried ? came : [...offsets.keys()];
    const read = yield* fileWords(words, offsets, places, stemOf, stems);
    const begins = isCarried ? yield* carryLists(earlier.begins, runs, read) : read;
    last = { placeOf: words.placeOf, offsets, begins };
    return begins;
  };
}

/** Where texts that were filed before stand now, and the places of articles that came. */
function sinceLast({ placeOf }: StoryWords, offsets: readonly number[], last: Filed | null) {
  const runs: MovedRun[] = [];
  const came: number[] = [];
  for (const [article, place] of placeOf) {
    const before = last?.placeOf.get(article);
    if (last === null || before === undefined) came.push(place);
    else {
      const from = last.offsets[before]!;
      addRun(runs, { from, to: from + article.text.length, by: offsets[place]! - from });
    }
  }
  return { runs, came };
}

/** So many articles to a step. */
const STEP = 100;

/** Counted first, then filled in. */
function* fileWords(
  words: StoryWords,
  offsets: readonly number[],
  places: readonly number[],
  stemOf: Uint32Array,
  stems: number,
): Steps<GroupedLists> {
  const starts = new Uint32Array(stems + 1);
  yield* forEachInSteps(places, STEP, (place) => countStems(words, stemOf, starts, place));
  const { items, next } = makeRoom(starts);
  yield* forEachInSteps(places, STEP, (place) =>
    fileBegins(words, stemOf, place, offsets[place]!, items, next),
  );
  return { starts, items };
}

function countStems(
  { block: { words }, firstOf, endOf }: StoryWords,
  stemOf: Uint32Array,
  counts: Uint32Array,
  place: number,
): void {
  const end = endOf[place]!;
  for (let at = firstOf[place]!; at < end; at++) counts[stemOf[words[at]!]! + 1]! += 1;
}

function fileBegins(
  { block: { words, starts }, firstOf, endOf }: StoryWords,
  stemOf: Uint32Array,
  place: number,
  offset: number,
  filed: Uint32Array,
  next: Uint32Array,
): void {
  const end = endOf[place]!;
  for (let at = firstOf[place]!; at < end; at++) {
    filed[next[stemOf[words[at]!]!]!++] = offset + starts[at]!;
  }
}
