import { scanWords } from "#text/split-words.ts";
import { finish, type Steps } from "#text/steps.ts";
import { type GroupedLists, groupNumbersInSteps, listLength } from "./grouped-lists.ts";
import { indexNearWords, type NearWords } from "./near-words.ts";
import { NumberBuffer } from "./number-buffer.ts";
import { type Vocabulary, VocabularyBuilder } from "./vocabulary.ts";
import { WordTable } from "./word-table.ts";

/** An inverted index over passages: which words stand in each, and in which each word stands. */
export interface PassageIndex {
  readonly size: number;
  readonly vocabulary: Vocabulary;
  /** Word numbers of each passage in order. */
  readonly passages: GroupedLists;
  /** Stem number → passages that hold it, ascending, each once. */
  readonly postings: GroupedLists;
  /** Stem number → how telling it is (inverse document frequency as in BM25). */
  readonly stemWeight: Float32Array;
  readonly nearWords: NearWords;
}

/** So many passages to a step. */
const STEP = 200;

/** Indexes passages; each is given as its stretches of text, which count as running on. */
export function createPassageIndex(passages: readonly (readonly string[])[]): PassageIndex {
  const table = new WordTable();
  return finish(
    indexPassages(passages.length, table, (at, visit) => {
      for (const text of passages[at]!) {
        scanWords(text, (start, end) => visit(table.numberOf(text.slice(start, end))));
      }
    }),
  );
}

/** Indexes so many passages; `forEachWord` visits the words of a passage by its number, in order. */
export function* indexPassages(
  size: number,
  table: WordTable,
  forEachWord: (passage: number, visit: (word: number) => void) => void,
): Steps<PassageIndex> {
  const builder = new VocabularyBuilder(table);
  const items = new NumberBuffer();
  const starts = new Uint32Array(size + 1);
  const add = (word: number) => {
    const id = builder.add(word);
    if (id >= 0) items.push(id);
  };
  for (let at = 0; at < size; at++) {
    forEachWord(at, add);
    starts[at + 1] = items.length;
    if (at % STEP === 0) yield;
  }
  const vocabulary = builder.finish();
  yield;
  return yield* assemble(vocabulary, { starts, items: items.toArray() });
}

function* assemble(vocabulary: Vocabulary, passages: GroupedLists): Steps<PassageIndex> {
  const size = passages.starts.length - 1;
  const postings = yield* invert(passages, vocabulary);
  const stemWeight = Float32Array.from({ length: vocabulary.stemIdOf.size }, (_, stemId) =>
    inverseFrequency(listLength(postings, stemId), size),
  );
  yield;
  const nearWords = indexNearWords(vocabulary.words);
  yield;
  return { size, vocabulary, passages, postings, stemWeight, nearWords };
}

/** The weight of something that stands in `count` of `size` passages. */
export function inverseFrequency(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5));
}

function invert(
  { starts, items }: GroupedLists,
  { stemOf, stemIdOf }: Vocabulary,
): Steps<GroupedLists> {
  return groupNumbersInSteps(stemIdOf.size, function* (put) {
    const lastPassage = new Int32Array(stemIdOf.size).fill(-1);
    // A function of its own: loops inside a generator are compiled late.
    const putStems = (passage: number) => {
      const end = starts[passage + 1]!;
      for (let at = starts[passage]!; at < end; at++) {
        const stemId = stemOf[items[at]!]!;
        if (lastPassage[stemId] === passage) continue;
        lastPassage[stemId] = passage;
        put(stemId, passage);
      }
    };
    for (let passage = 0; passage + 1 < starts.length; passage++) {
      putStems(passage);
      if (passage % STEP === 0) yield;
    }
  });
}
