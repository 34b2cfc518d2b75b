import { BestScores } from "../numbers/best-scores.ts";
import type { Alignment, Glance, QueryAligner } from "./query-aligner.ts";
import type { PassageCandidate } from "./select-candidates.ts";

/** Above this score an alignment speaks for itself; below, loose words count more and more. */
const SURE = 0.8;
const DOUBT_RANGE = 0.3;
const MOST_LOOSE = 1.2;
/** A candidate that cannot come this near to the best ones is not looked at. */
const SLACK = 0.12;

/**
 * The alignments of the `most` candidates that are nearest to a query, nearest first. Only those
 * that could be among them are aligned: in the order given those that may score as high as the best
 * so far, then, as it is known how much loose words count, those that may be as near.
 */
export function nearestPassages(
  aligner: QueryAligner,
  candidates: readonly PassageCandidate[],
  most: number,
): readonly Alignment[] {
  const best = new BestScores(most / 2);
  const aligned: Alignment[] = [];
  const others: Glance[] = [];
  for (const { passage, mostCoverage } of candidates) {
    if (aligner.bound(mostCoverage) < best.least - SLACK) continue;
    const seen = aligner.glance(passage);
    if (seen.mostScore <= best.least) {
      others.push(seen);
      continue;
    }
    const alignment = aligner.align(passage);
    best.note(alignment.score);
    aligned.push(alignment);
  }
  const doubt = Math.min(1, Math.max(0, (SURE - best.highest) / DOUBT_RANGE));
  const nearness = (score: number, loose: number) => score + doubt * Math.min(MOST_LOOSE, loose);
  const nearest = new BestScores(most);
  for (const { score, loose } of aligned) nearest.note(nearness(score, loose));
  for (const { passage, mostScore, loose } of others) {
    if (nearness(mostScore, loose) < nearest.least) continue;
    const alignment = aligner.align(passage);
    nearest.note(nearness(alignment.score, loose));
    aligned.push(alignment);
  }
  // Only these can be among the first; the others would take longer to put in order.
  return aligned
    .filter(({ score, loose }) => nearness(score, loose) >= nearest.least)
    .sort(
      (a, b) => nearness(b.score, b.loose) - nearness(a.score, a.loose) || a.passage - b.passage,
    )
    .slice(0, most);
}
