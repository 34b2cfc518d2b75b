import type { Place, Story } from "#story/story.ts";
import type { Steps } from "#text/steps.ts";
import { type GroupedLists, groupNumbersInSteps } from "./grouped-lists.ts";
import { indexNearWords, type NearWords } from "./near-words.ts";
import { NumberBuffer } from "./number-buffer.ts";
import type { Marks } from "./place-list.ts";
import type { TextOffsets } from "./text-offsets.ts";
import { type Vocabulary, VocabularyBuilder } from "./vocabulary.ts";
import type { WordReader } from "./word-reader.ts";

/** Where every word of a story begins, offsets as in `TextOffsets`. */
export interface WordPlaces {
  readonly vocabulary: Vocabulary;
  /** The stems by number. */
  readonly stems: readonly string[];
  /** The stems by the mistakes that may be in them. */
  readonly nearStems: NearWords;
  /** Where the words with a stem (by number) begin. */
  readonly marksOf: (stem: number) => Marks;
  /** Whether a word with one of the stems begins in a stretch of the story. */
  readonly holdsAny: (place: Place, stems: readonly number[]) => boolean;
}

export function* createWordPlaces(
  { articles }: Story,
  offsetOf: TextOffsets,
  reader: WordReader,
): Steps<WordPlaces> {
  const builder = new VocabularyBuilder(reader.table);
  const words = new NumberBuffer();
  const starts = new NumberBuffer();
  for (const { article } of articles) {
    const offset = offsetOf(article);
    const whole = { start: 0, end: article.text.length };
    reader.forEachWord(article, whole, (word, start) => {
      const id = builder.add(word);
      if (id < 0) return;
      words.push(id);
      starts.push(offset + start);
    });
    yield;
  }
  const vocabulary = builder.finish();
  yield;
  const stems = [...vocabulary.stemIdOf.keys()];
  const nearStems = indexNearWords(stems);
  yield;
  const places = yield* placesOfStems(vocabulary, words.toArray(), starts.toArray());
  return {
    vocabulary,
    stems,
    nearStems,
    marksOf: (stem) => {
      const begins = places.items.subarray(places.starts[stem], places.starts[stem + 1]);
      return { starts: begins, ends: begins.map((begin) => begin + 1) };
    },
    holdsAny: ({ article, start, end }, stems) => {
      const offset = offsetOf(article);
      return stems.some((stem) => hasWithin(places, stem, offset + start, offset + end));
    },
  };
}

/** So many words to a step. */
const STEP = 10_000;

function placesOfStems(
  { stemIdOf, stemOf }: Vocabulary,
  words: Uint32Array,
  starts: Uint32Array,
): Steps<GroupedLists> {
  return groupNumbersInSteps(stemIdOf.size, function* (put) {
    for (let at = 0; at < words.length; at++) {
      put(stemOf[words[at]!]!, starts[at]!);
      if (at % STEP === 0) yield;
    }
  });
}

/** Whether an ascending list holds a number from `start` on and before `end`. */
function hasWithin(lists: GroupedLists, list: number, start: number, end: number): boolean {
  const last = lists.starts[list + 1]!;
  let low = lists.starts[list]!;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lists.items[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low < last && lists.items[low]! < end;
}
