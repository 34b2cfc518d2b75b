import type { PassageIndex } from "./passage-index.ts";
import type { Query } from "./query.ts";

/** A passage that shares words with the query. */
export interface Candidate {
  readonly passage: number;
  /** 0..1 and a little more: the share of the query's weight that its words hold, in any order. */
  readonly coverage: number;
  /** `coverage` with long passages marked down, by which candidates are chosen. */
  readonly rank: number;
}

export type SelectCandidates = (query: Query, most: number) => readonly Candidate[];

const PAIR_WEIGHT = 0.5;
const LENGTH_SHARE = 0.15;
const STEPS = 512;

/** Chooses the passages that hold most of a query's words. Keeps working memory for one index. */
export function createCandidateSelector(index: PassageIndex): SelectCandidates {
  const { size, passages } = index;
  const scores = new Float32Array(size);
  const counted = new Uint32Array(size);
  const meanLength = passages.items.length / Math.max(1, size);
  const lengthFactor = Float32Array.from({ length: size }, (_, passage) => {
    const length = passages.starts[passage + 1]! - passages.starts[passage]!;
    return 1 / (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / meanLength);
  });
  let round = 0;
  return (query, most) => {
    if (query.words.length === 0 || query.weight === 0) return [];
    if (round > 0xffff_0000) counted.fill(0);
    round = round > 0xffff_0000 ? 0 : round;
    scores.fill(0);
    for (const word of query.words) round = addWord(index, word, scores, counted, round);
    addCommonPairs(index, query, scores);
    return strongest(scores, lengthFactor, most).map(({ passage, rank }) => ({
      passage,
      coverage: scores[passage]! / query.weight,
      rank: rank / query.weight,
    }));
  };
}

/** Adds a word's weight to the passages that hold one of its readings, by their best reading. */
function addWord(
  { postings }: PassageIndex,
  { stems, weight }: Query["words"][number],
  scores: Float32Array,
  counted: Uint32Array,
  round: number,
): number {
  const { starts, items } = postings;
  if (stems.length === 1) {
    const [stem, likeness] = stems[0]!;
    const gain = weight * likeness;
    const end = starts[stem + 1]!;
    for (let at = starts[stem]!; at < end; at++) scores[items[at]!]! += gain;
    return round;
  }
  for (const [stem, likeness] of stems) {
    const gain = weight * likeness;
    const end = starts[stem + 1]!;
    for (let at = starts[stem]!; at < end; at++) {
      const passage = items[at]!;
      if (counted[passage] === round + 1) continue;
      counted[passage] = round + 1;
      scores[passage]! += gain;
    }
  }
  return round + 1;
}

/** Frequent words tell little alone; side by side, or with one word between, they tell more. */
function addCommonPairs(index: PassageIndex, { words }: Query, scores: Float32Array): void {
  for (let first = 0; first + 1 < words.length; first++) {
    for (let gap = 1; gap <= 2 && first + gap < words.length; gap++) {
      const found = index.commonPairs.passagesOf(
        words[first]!.ownStem,
        words[first + gap]!.ownStem,
      );
      if (found === null || found.length === 0) continue;
      const gain = (PAIR_WEIGHT * Math.log(1 + index.size / found.length)) / gap;
      for (const passage of found) scores[passage]! += gain;
    }
  }
}

/** The `most` highest (and those equal to the last within a step), highest first. */
function strongest(
  scores: Float32Array,
  lengthFactor: Float32Array,
  most: number,
): { passage: number; rank: number }[] {
  let highest = 0;
  for (let passage = 0; passage < scores.length; passage++) {
    const rank = scores[passage]! * lengthFactor[passage]!;
    if (rank > highest) highest = rank;
  }
  if (highest === 0) return [];
  const scale = (STEPS - 1) / highest;
  const histogram = new Uint32Array(STEPS + 1);
  for (let passage = 0; passage < scores.length; passage++) {
    const step = (scores[passage]! * lengthFactor[passage]! * scale) | 0;
    histogram[step]! += 1;
  }
  let step = STEPS;
  for (let count = 0; step > 1 && count < most; step--) count += histogram[step - 1]!;
  const chosen: { passage: number; rank: number }[] = [];
  for (let passage = 0; passage < scores.length; passage++) {
    const rank = scores[passage]! * lengthFactor[passage]!;
    if (rank * scale >= step) chosen.push({ passage, rank });
  }
  chosen.sort((a, b) => b.rank - a.rank || a.passage - b.passage);
  return chosen.slice(0, most * 2);
}
