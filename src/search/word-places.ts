import type { Place, Story } from "#story/story.ts";
import { scanWords } from "#text/split-words.ts";
import { type GroupedLists, groupNumbers } from "./grouped-lists.ts";
import { NumberBuffer } from "./number-buffer.ts";
import { type Vocabulary, VocabularyBuilder } from "./vocabulary.ts";

/**
 * Where every word of a story begins. Offsets count on from article to article, as if the texts
 * stood one behind the other.
 */
export interface WordPlaces {
  readonly vocabulary: Vocabulary;
  /** Whether a word with one of the stems (by number) begins in a stretch of the story. */
  readonly holdsAny: (place: Place, stems: readonly number[]) => boolean;
}

export function createWordPlaces({ articles }: Story): WordPlaces {
  const builder = new VocabularyBuilder();
  const words = new NumberBuffer();
  const starts = new NumberBuffer();
  const offsetOf = new Map<string, number>();
  let offset = 0;
  for (const { article } of articles) {
    offsetOf.set(article.id, offset);
    scanWords(article.text, (start, end) => {
      const word = builder.add(article.text.slice(start, end));
      if (word < 0) return;
      words.push(word);
      starts.push(offset + start);
    });
    offset += article.text.length;
  }
  const vocabulary = builder.finish();
  const places = placesOfStems(vocabulary, words.toArray(), starts.toArray());
  const holdsAny = (place: Place, stems: readonly number[]) => {
    const before = offsetOf.get(place.article.id);
    if (before === undefined) return false;
    return stems.some((stem) => hasWithin(places, stem, before + place.start, before + place.end));
  };
  return { vocabulary, holdsAny };
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
