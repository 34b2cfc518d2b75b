import type { Weights } from "./models.ts";

/** The sum of the features' weights; a feature without one counts nothing. */
export function sumWeights(features: readonly string[], weights: Weights): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}
