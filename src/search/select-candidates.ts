import type { CommonPairs } from "./common-pairs.ts";
import { listLength } from "./grouped-lists.ts";
import type { PassageIndex } from "./passage-index.ts";
import type { Query } from "./query.ts";
import { ScoreMemory } from "./score-memory.ts";
import { strongest } from "./strongest.ts";

/** A passage that shares words with the query. */
export interface Candidate {
  readonly passage: number;
  /** The share of the query's weight that the passage may hold at most, in any order. */
  readonly mostCoverage: number;
}

/** Gives about `most` candidates, the likeliest first. */
export type SelectCandidates = (query: Query, most: number) => readonly Candidate[];

/** A word that stands in more than this share of the passages tells little apart. */
const FREQUENT_SHARE = 0.02;
const FREQUENT = 50;
/** Passages with this share of the telling words are enough to choose from. */
const ENOUGH = 0.88;
const FEWEST_TELLING = 2;
const PAIR_WEIGHT = 0.5;

/**
 * Chooses the passages that hold most of a query's words: by the telling words alone where some
 * passage holds most of them (the frequent words are then seen in the alignment), by all words
 * otherwise. `lengthFactor` marks long passages down.
 */
export function createCandidateSelector(
  index: PassageIndex,
  pairs: CommonPairs,
  lengthFactor: Float32Array,
): SelectCandidates {
  const memory = new ScoreMemory(index.size);
  return (query, most) => {
    if (query.words.length === 0 || query.weight === 0) return [];
    return (
      byTellingWords(index, query, most, memory, lengthFactor) ??
      byAllWords(index, pairs, query, most, memory, lengthFactor)
    );
  };
}

/** Null when the telling words are too few, or no passage holds most of them. */
function byTellingWords(
  index: PassageIndex,
  { words, weight }: Query,
  most: number,
  memory: ScoreMemory,
  lengthFactor: Float32Array,
): readonly Candidate[] | null {
  const limit = Math.max(FREQUENT, index.size * FREQUENT_SHARE);
  const telling = words.filter(({ stems }) => {
    const places = stems.reduce((sum, [stem]) => sum + listLength(index.postings, stem), 0);
    return places > 0 && places <= limit;
  });
  if (telling.length < FEWEST_TELLING) return null;
  const touched: number[] = [];
  for (const word of telling) memory.addWord(index.postings, word, touched);
  const tellingWeight = telling.reduce((sum, word) => sum + word.weight, 0);
  const highest = touched.reduce((most, passage) => Math.max(most, memory.scores[passage]!), 0);
  const rest = weight - tellingWeight;
  const candidates =
    highest < ENOUGH * tellingWeight
      ? null
      : touched
          .map((passage) => ({ passage, score: memory.scores[passage]! }))
          .sort(
            (a, b) => ranked(b, lengthFactor) - ranked(a, lengthFactor) || a.passage - b.passage,
          )
          .slice(0, most)
          .map(({ passage, score }) => ({ passage, mostCoverage: (score + rest) / weight }));
  memory.clear(touched);
  return candidates;
}

function ranked(
  { passage, score }: { readonly passage: number; readonly score: number },
  lengthFactor: Float32Array,
): number {
  return score * lengthFactor[passage]!;
}

function byAllWords(
  index: PassageIndex,
  pairs: CommonPairs,
  query: Query,
  most: number,
  memory: ScoreMemory,
  lengthFactor: Float32Array,
): readonly Candidate[] {
  for (const word of query.words) memory.addWord(index.postings, word, null);
  addCommonPairs(index, pairs, query, memory.scores);
  const candidates = strongest(memory.scores, lengthFactor, most).map((passage) => ({
    passage,
    mostCoverage: memory.scores[passage]! / query.weight,
  }));
  memory.clear(null);
  return candidates;
}

/** Frequent words tell little alone; side by side, or with one word between, they tell more. */
function addCommonPairs(
  { size }: PassageIndex,
  pairs: CommonPairs,
  { words }: Query,
  scores: Float32Array,
): void {
  for (let first = 0; first + 1 < words.length; first++) {
    for (let gap = 1; gap <= 2 && first + gap < words.length; gap++) {
      const found = pairs.passagesOf(words[first]!.ownStem, words[first + gap]!.ownStem);
      if (found === null || found.length === 0) continue;
      const gain = (PAIR_WEIGHT * Math.log(1 + size / found.length)) / gap;
      for (let at = 0; at < found.length; at++) scores[found[at]!]! += gain;
    }
  }
}
