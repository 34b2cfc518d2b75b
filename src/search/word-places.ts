import type { Place, Story } from "#story/story.ts";
import { scanWords } from "#text/split-words.ts";
import { type GroupedLists, groupNumbers } from "./grouped-lists.ts";
import { lazy } from "./lazy.ts";
import { indexNearWords, type NearWords } from "./near-words.ts";
import { NumberBuffer } from "./number-buffer.ts";
import type { Marks } from "./place-list.ts";
import type { TextOffsets } from "./text-offsets.ts";
import { type Vocabulary, VocabularyBuilder } from "./vocabulary.ts";

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

export function createWordPlaces({ articles }: Story, offsetOf: TextOffsets): WordPlaces {
  const builder = new VocabularyBuilder();
  const words = new NumberBuffer();
  const starts = new NumberBuffer();
  for (const { article } of articles) {
    const offset = offsetOf(article);
    scanWords(article.text, (start, end) => {
      const word = builder.add(article.text.slice(start, end));
      if (word < 0) return;
      words.push(word);
      starts.push(offset + start);
    });
  }
  const vocabulary = builder.finish();
  const stems = [...vocabulary.stemIdOf.keys()];
  const nearStems = lazy(() => indexNearWords(stems));
  const places = placesOfStems(vocabulary, words.toArray(), starts.toArray());
  return {
    vocabulary,
    stems,
    get nearStems() {
      return nearStems();
    },
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

function placesOfStems(
  { stemIdOf, stemOf }: Vocabulary,
  words: Uint32Array,
  starts: Uint32Array,
): GroupedLists {
  return groupNumbers(stemIdOf.size, (put) => {
    words.forEach((word, at) => {
      put(stemOf[word]!, starts[at]!);
    });
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
