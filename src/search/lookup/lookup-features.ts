import type { LookupResult } from "./lookup.ts";

/** What tells a line that is held from one that is not; of the best passage found. */
export const LOOKUP_FEATURES = [
  "coverage",
  "coverageSquared",
  "order",
  "orderSquared",
  "exact",
  "found",
  "run",
  "runShare",
  "logWords",
  "coverageTimesLogWords",
  "tellingWords",
  "information",
  "rootInformation",
  "margin",
  "letters",
  "lettersSquared",
  "lettersMargin",
  "tightness",
  "rank",
  "logSize",
] as const;

export type LookupFeature = (typeof LOOKUP_FEATURES)[number];

const LONG_RUN = 8;

/** Values of the features, or null when nothing was found. `size` is the number of passages. */
export function lookupFeatures(
  { query, found }: LookupResult,
  size: number,
): Readonly<Record<LookupFeature, number>> | null {
  const best = found[0];
  if (!best) return null;
  const words = query.words.length;
  const logSize = Math.log(size + 2);
  const information = (best.coverage * query.weight) / logSize;
  const run = Math.min(best.run, LONG_RUN);
  const rival = found.find(({ rank }) => rank < best.rank * 0.999);
  return {
    coverage: best.coverage,
    coverageSquared: best.coverage ** 2,
    order: best.order,
    orderSquared: best.order ** 2,
    exact: best.exact,
    found: best.found,
    run: run / LONG_RUN,
    runShare: run / words,
    logWords: Math.log(words),
    coverageTimesLogWords: best.coverage * Math.log(words),
    tellingWords: query.weight / logSize / words,
    information,
    rootInformation: Math.sqrt(information),
    margin: best.rank - (rival?.rank ?? 0),
    letters: best.letters,
    lettersSquared: best.letters ** 2,
    lettersMargin: best.letters - (rival?.letters ?? 0),
    tightness: words / Math.max(words, best.last - best.first + 1),
    rank: best.rank,
    logSize,
  };
}
