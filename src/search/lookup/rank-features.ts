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

/** Values in the order of `RANK_FEATURES`. `words` is the number of words in the query. */
export function rankFeatures(
  { coverage, order, exact, found, run, loose, first, last }: Alignment,
  letters: number,
  words: number,
): readonly number[] {
  const tightness = words / Math.max(words, last - first + 1);
  return [
    coverage,
    order,
    exact,
    found,
    letters,
    Math.min(1.2, loose),
    run / words,
    tightness,
    coverage * tightness,
    coverage * order,
  ];
}
