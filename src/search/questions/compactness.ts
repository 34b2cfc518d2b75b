import { remembered } from "#text/remembered.ts";
import type { Term } from "./read-question.ts";

const COMPACT = 10;

/** The weight of the different telling terms inside the best stretch of ten words. */
export function compactness(stems: readonly number[], terms: readonly Term[]): number {
  const weightOf = weightsOf(terms);
  let best = 0;
  for (let from = 0; from < stems.length; from++) {
    if (!weightOf.has(stems[from]!)) continue;
    let total = 0;
    const end = Math.min(stems.length, from + COMPACT);
    for (let at = from; at < end; at++) {
      const weight = weightOf.get(stems[at]!);
      if (weight !== undefined && stems.indexOf(stems[at]!, from) === at) total += weight;
    }
    if (total > best) best = total;
  }
  return best;
}

/** Stem → weight, of the terms that are no stop words; the same for all sentences. */
const weightsOf = remembered(
  (terms: readonly Term[]): ReadonlyMap<number, number> =>
    new Map(
      terms.filter(({ isStop, stem }) => !isStop && stem >= 0).map((t) => [t.stem, t.weight]),
    ),
);
