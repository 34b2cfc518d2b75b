import type { Steps } from "#text/steps.ts";
import { type GroupedLists, listLength } from "../numbers/grouped-lists.ts";
import type { PassageWords } from "../words/passage-words.ts";
import type { WordTable } from "../words/word-table.ts";
import { createInverter, type Inverter } from "./inverter.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";

/** An inverted index over passages: which words stand in each, and in which each word stands. */
export interface PassageIndex {
  readonly size: number;
  /** The words of all passages, counted as often as they stand there. */
  readonly length: number;
  readonly vocabulary: Vocabulary;
  readonly passages: PassageWords;
  /** Stem number → passages that hold it, ascending, each once. */
  readonly postings: GroupedLists;
  /** Stem number → how telling it is (inverse document frequency as in BM25). */
  readonly stemWeight: Float32Array;
  /** Calls `visit` with the numbers of words held that may be within one (or two) mistakes. */
  readonly nearWords: NearHeld;
}

interface NearHeld {
  readonly forEach: (word: string, mistakes: 1 | 2, visit: (id: number) => void) => void;
}

/** The folded word at a place of `PassageWords.items`. */
export function foldedAt({ passages, vocabulary }: PassageIndex, place: number): string {
  return vocabulary.words[vocabulary.formOf[passages.items[place]!]!]!;
}

/** Indexes passages whose words are in the table; with the inverter of earlier ones, what is new. */
export function* indexPassages(
  passages: PassageWords,
  table: WordTable,
  invert: Inverter = createInverter(),
): Steps<PassageIndex> {
  const size = passages.starts.length;
  const state = table.state();
  yield;
  const { postings, held, length } = yield* invert(passages, state);
  const vocabulary = createVocabulary(table, state, held);
  yield;
  const stemWeight = weighStems(postings, size);
  yield;
  const near = yield* table.nearForms.index();
  const nearWords: NearHeld = {
    forEach: (word, mistakes, visit) =>
      near.forEach(word, mistakes, (id) => {
        if (vocabulary.holds(id)) visit(id);
      }),
  };
  return { size, length, vocabulary, passages, postings, stemWeight, nearWords };
}

function weighStems(postings: GroupedLists, size: number): Float32Array {
  const weights = new Float32Array(postings.starts.length - 1);
  for (let stem = 0; stem < weights.length; stem++) {
    weights[stem] = inverseFrequency(listLength(postings, stem), size);
  }
  return weights;
}

/** The weight of something that stands in `count` of `size` passages. */
export function inverseFrequency(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5));
}
