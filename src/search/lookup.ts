import weights from "../../data/calibration/lookup-rank.json" with { type: "json" };
import { BestScores } from "./best-scores.ts";
import { createLetterLikeness } from "./letter-likeness.ts";
import type { PassageIndex } from "./passage-index.ts";
import { createQueryReader, type Query } from "./query.ts";
import { type Alignment, createQueryAligner } from "./query-aligner.ts";
import { RANK_FEATURES, type RankInput, rankFeatures } from "./rank-features.ts";
import { createCandidateSelector } from "./select-candidates.ts";

/** A passage that a line may come from. */
export interface Found extends RankInput {
  /** By which passages are ordered; 1 is a perfect match. */
  readonly rank: number;
}

/** The passages nearest to a line, best first, and the line as it was read. */
export interface LookupResult {
  readonly query: Query;
  readonly found: readonly Found[];
}

export type Lookup = (text: string, most: number) => LookupResult;

const CANDIDATES = 300;
/** Above this score an alignment speaks for itself; below, loose words count more and more. */
const SURE = 0.8;
const DOUBT_RANGE = 0.3;
/** A candidate that cannot come this near to the best ones is not aligned. */
const SLACK = 0.12;
const COMPARED = 20;
const PERFECT = RANK_FEATURES.reduce((sum, name) => sum + weights[name], 0);

/**
 * Finds the passages a misremembered line comes from: candidates by their words, then an alignment
 * of the words in order for those that could still come first, then the letters of the best.
 */
export function createLookup(index: PassageIndex): Lookup {
  const read = createQueryReader(index);
  const select = createCandidateSelector(index);
  const startAligning = createQueryAligner(index);
  return (text, most) => {
    const query = read(text);
    const aligner = startAligning(query);
    const best = new BestScores(Math.max(most, COMPARED));
    const aligned: Aligned[] = [];
    for (const { passage, coverage, rank } of select(query, CANDIDATES)) {
      if (aligner.bound(coverage) < best.least - SLACK) continue;
      const alignment = aligner.align(passage);
      best.note(alignment.score);
      aligned.push({ ...alignment, loose: rank });
    }
    const nearest = nearestFirst(aligned, best.highest).slice(0, Math.max(most, COMPARED));
    return { query, found: rankFinally(index, query, nearest).slice(0, most) };
  };
}

interface Aligned extends Alignment {
  readonly loose: number;
}

function nearestFirst(aligned: readonly Aligned[], highest: number): Aligned[] {
  const doubt = Math.min(1, Math.max(0, (SURE - highest) / DOUBT_RANGE));
  const nearness = ({ score, loose }: Aligned) => score + doubt * Math.min(1.2, loose);
  return aligned.toSorted((a, b) => nearness(b) - nearness(a) || a.passage - b.passage);
}

function rankFinally(index: PassageIndex, query: Query, nearest: readonly Aligned[]): Found[] {
  const likeness = createLetterLikeness(index, query);
  const ranked = nearest.map((each): Found => {
    const letters = likeness(each.passage, each.first, each.last);
    const features = rankFeatures({ ...each, letters }, query.words.length);
    let sum = 0;
    for (const name of RANK_FEATURES) sum += weights[name] * features[name];
    return { ...each, letters, rank: Math.max(0, sum / PERFECT) };
  });
  return ranked.sort((a, b) => b.rank - a.rank || a.passage - b.passage);
}
