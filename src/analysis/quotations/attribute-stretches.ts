import { type Candidate, candidatesFor, type Place, type Spoken } from "./candidates.ts";
import weights from "./data/attribution-weights.json" with { type: "json" };

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(weights));

/** Who speaks each stretch, in order of the text: the candidate of the greatest weight. */
export function attributeStretches(places: readonly Place[]): readonly Spoken[] {
  const spoken: Spoken[] = [];
  for (const [index, place] of places.entries())
    for (const [item, { stretch }] of place.scene.items.entries())
      if (stretch) {
        const candidate = best(candidatesFor(places, index, item, spoken));
        spoken.push({ place, item, candidate });
      }
  return spoken;
}

function best(candidates: readonly Candidate[]): Candidate {
  let found = candidates[0]!;
  let highest = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const weight = weightOf(candidate.features);
    if (weight > highest) [found, highest] = [candidate, weight];
  }
  return found;
}

export function weightOf(features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += WEIGHTS.get(feature) ?? 0;
  return sum;
}
