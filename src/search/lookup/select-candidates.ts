import { MemberLists } from "../numbers/member-lists.ts";
import { type Clue, ScoreMemory } from "../numbers/score-memory.ts";
import { strongest, withinReach } from "../numbers/strongest.ts";
import type { CommonPairs } from "../passages/common-pairs.ts";
import type { QueryWord } from "../passages/expand-word.ts";
import type { PassageIndex } from "../passages/passage-index.ts";
import type { Query } from "../passages/query.ts";

/** A passage that shares words with the query. */
export interface PassageCandidate {
  readonly passage: number;
  /** The share of the query's weight that the passage may hold at most, in any order. */
  readonly mostCoverage: number;
}

/** Gives about `most` candidates, the likeliest first. */
export type SelectCandidates = (query: Query, most: number) => readonly PassageCandidate[];

/** A word that stands in more than this share of the passages tells little apart. */
const FREQUENT_SHARE = 0.02;
const FREQUENT = 50;
/** Passages with this share of the telling words are enough to choose from. */
const ENOUGH = 0.88;
const FEWEST_TELLING = 2;
const PAIR_WEIGHT = 0.5;
/** What stands in more than this share of the passages is added last, where it may still matter. */
const LATE_SHARE = 1 / 4;

interface Work {
  readonly index: PassageIndex;
  readonly postings: MemberLists;
  readonly pairs: CommonPairs;
  readonly memory: ScoreMemory;
  /** Marks long passages down. */
  readonly lengthFactor: Float32Array;
  readonly highestFactor: number;
}

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
  const work: Work = {
    index,
    postings: new MemberLists(index.postings, index.size),
    pairs,
    memory: new ScoreMemory(index.size),
    lengthFactor,
    highestFactor: lengthFactor.reduce((highest, factor) => Math.max(highest, factor), 0),
  };
  return (query, most) => {
    if (query.words.length === 0 || query.weight === 0) return [];
    return byTellingWords(work, query, most) ?? byAllWords(work, query, most);
  };
}

/** Null when the telling words are too few, or no passage holds most of them. */
function byTellingWords(
  { index, postings, memory, lengthFactor }: Work,
  { words, weight }: Query,
  most: number,
): readonly PassageCandidate[] | null {
  const limit = Math.max(FREQUENT, index.size * FREQUENT_SHARE);
  const telling = words.filter((word) => {
    const places = placesOf(clueOf(word, postings));
    return places > 0 && places <= limit;
  });
  if (telling.length < FEWEST_TELLING) return null;
  for (const word of telling) memory.add(clueOf(word, postings));
  const { touched, scores } = memory;
  const tellingWeight = telling.reduce((sum, word) => sum + word.weight, 0);
  const highest = touched.reduce((most, passage) => Math.max(most, scores[passage]!), 0);
  const rest = weight - tellingWeight;
  const candidates =
    highest < ENOUGH * tellingWeight
      ? null
      : likeliest(touched, scores, lengthFactor, most).map((passage) => ({
          passage,
          mostCoverage: (scores[passage]! + rest) / weight,
        }));
  memory.clear();
  return candidates;
}

/** The `most` with the highest marked-down scores, also those that are far behind. */
function likeliest(
  passages: Uint32Array,
  scores: Float32Array,
  factor: Float32Array,
  most: number,
): readonly number[] {
  const near = passages.length > most ? strongest(passages, scores, factor, most) : [];
  if (near.length >= most) return near.slice(0, most);
  const rank = (passage: number) => scores[passage]! * factor[passage]!;
  return [...passages].sort((a, b) => rank(b) - rank(a) || a - b).slice(0, most);
}

/**
 * What stands nearly everywhere tells little and takes longest to add. It is added last, and where
 * the other clues show it only to the passages that may still be among the strongest (the MaxScore
 * method of H. Turtle and J. Flood, 1995).
 */
function byAllWords(
  { index, postings, pairs, memory, lengthFactor, highestFactor }: Work,
  query: Query,
  most: number,
): readonly PassageCandidate[] {
  const words = query.words.map((word) => clueOf(word, postings));
  const clues = [...words, ...commonPairs(index, pairs, query)];
  const isLate = (clue: Clue) => placesOf(clue) > index.size * LATE_SHARE;
  for (const clue of clues) if (!isLate(clue)) memory.add(clue);
  const late = clues.filter(isLate);
  const rest = late.reduce((sum, { readings, weight }) => sum + weight * readings[0]![1], 0);
  const { scores } = memory;
  const bounds = { rest, highestFactor };
  const inReach = withinReach(memory.touched, scores, lengthFactor, most, bounds);
  for (const clue of late) {
    if (inReach === null) memory.add(clue);
    else memory.addTo(inReach, clue);
  }
  const candidates = strongest(inReach ?? memory.touched, scores, lengthFactor, most).map(
    (passage) => ({ passage, mostCoverage: scores[passage]! / query.weight }),
  );
  memory.clear();
  return candidates;
}

function clueOf({ stems, weight }: QueryWord, lists: MemberLists): Clue {
  return { lists, readings: stems, weight };
}

function placesOf({ lists, readings }: Clue): number {
  return readings.reduce((sum, [list]) => sum + lists.lengthOf(list), 0);
}

/** Frequent words tell little alone; side by side, or with one word between, they tell more. */
function commonPairs(
  { size }: PassageIndex,
  { lists, find }: CommonPairs,
  { words }: Query,
): readonly Clue[] {
  const clues: Clue[] = [];
  for (let first = 0; first + 1 < words.length; first++) {
    for (let gap = 1; gap <= 2 && first + gap < words.length; gap++) {
      const pair = find(words[first]!.ownStem, words[first + gap]!.ownStem);
      const length = pair === null ? 0 : lists.lengthOf(pair);
      if (pair === null || length === 0) continue;
      const weight = (PAIR_WEIGHT * Math.log(1 + size / length)) / gap;
      clues.push({ lists, readings: [[pair, 1]], weight });
    }
  }
  return clues;
}
