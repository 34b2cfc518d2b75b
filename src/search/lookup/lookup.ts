import { finish } from "#text/steps.ts";
import weights from "../../../data/calibration/lookup-rank.json" with { type: "json" };
import { createPairFinder } from "../passages/common-pairs.ts";
import { lengthFactors } from "../passages/length-factors.ts";
import type { PassageIndex } from "../passages/passage-index.ts";
import { createQueryReader, type Query } from "../passages/query.ts";
import { createLetterLikeness } from "./letter-likeness.ts";
import { nearestPassages } from "./nearest-passages.ts";
import { type Alignment, createQueryAligner } from "./query-aligner.ts";
import { RANK_FEATURES, rankFeatures } from "./rank-features.ts";
import { createCandidateSelector } from "./select-candidates.ts";

/** A passage that a line may come from. */
export interface Found extends Alignment {
  /** Likeness of the letters, 0..1. */
  readonly letters: number;
  /** By which passages are ordered; 1 is a perfect match. */
  readonly rank: number;
}

/** The passages nearest to a line, best first, and the line as it was read. */
export interface LookupResult {
  readonly query: Query;
  readonly found: readonly Found[];
}

/** `isUnfinished` where the text is still being typed. */
export type Lookup = (text: string, most: number, isUnfinished?: boolean) => LookupResult;

const CANDIDATES = 300;
const COMPARED = 20;
const WEIGHTS = RANK_FEATURES.map((name) => weights[name]);
const PERFECT = WEIGHTS.reduce((sum, weight) => sum + weight, 0);

/**
 * Finds the passages a misremembered line comes from: candidates by their words, then an alignment
 * of the words in order for those that could still come first, then the letters of the best.
 */
export function createLookup(
  index: PassageIndex,
  pairs = finish(createPairFinder()(index)),
): Lookup {
  const read = createQueryReader(index);
  const lengthFactor = lengthFactors(index);
  const select = createCandidateSelector(index, pairs, lengthFactor);
  const startAligning = createQueryAligner(index, lengthFactor);
  return (text, most, isUnfinished = false) => {
    const query = read(text, isUnfinished);
    const candidates = select(query, CANDIDATES);
    const nearest = nearestPassages(startAligning(query), candidates, Math.max(most, COMPARED));
    return { query, found: rankFinally(index, query, nearest).slice(0, most) };
  };
}

function rankFinally(index: PassageIndex, query: Query, nearest: readonly Alignment[]): Found[] {
  const likeness = createLetterLikeness(index, query);
  const ranked = nearest.map((each) => {
    const letters = likeness(each.passage, each.first, each.last);
    const features = rankFeatures(each, letters, query.words.length);
    let sum = 0;
    for (let at = 0; at < WEIGHTS.length; at++) sum += WEIGHTS[at]! * features[at]!;
    return foundAt(each, letters, Math.max(0, sum / PERFECT));
  });
  return ranked.sort((a, b) => b.rank - a.rank || a.passage - b.passage);
}

/** Field by field: what is spread into an object leaves 20 kB of garbage a query that lives long. */
function foundAt(alignment: Alignment, letters: number, rank: number): Found {
  const { passage, score, coverage, order, exact, found, run, loose, first, last } = alignment;
  return { passage, score, coverage, order, exact, found, run, loose, first, last, letters, rank };
}
