import type { Alignment } from "./query-aligner.ts";

/** What speaks for a passage among those that come into question; each is 1 for a perfect match. */
export const RANK_FEATURES = [
  "coverage",
  "order",
  "exact",
  "found",
  "letters",
  "loose",
  "run",
  "tightness",
  "coverageTimesTightness",
  "coverageTimesOrder",
] as const;

export type RankFeature = (typeof RANK_FEATURES)[number];

/** What is known of an aligned passage besides its alignment. */
export interface RankInput extends Alignment {
  /** Likeness of the letters, 0..1. */
  readonly letters: number;
  /** Share of the words held anywhere in the passage. */
  readonly loose: number;
}

/** `words` is the number of words in the query. */
export function rankFeatures(
  input: RankInput,
  words: number,
): Readonly<Record<RankFeature, number>> {
  const { coverage, order, exact, found, letters, loose, run, first, last } = input;
  const tightness = words / Math.max(words, last - first + 1);
  return {
    coverage,
    order,
    exact,
    found,
    letters,
    loose: Math.min(1.2, loose),
    run: run / words,
    tightness,
    coverageTimesTightness: coverage * tightness,
    coverageTimesOrder: coverage * order,
  };
}
