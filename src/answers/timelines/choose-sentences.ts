import type { DatedSentence } from "./dated-sentence.ts";

type Vector = ReadonlyMap<string, number>;

/** Two sentences this alike tell the same. */
const ALIKE = 0.6;

/**
 * The sentences that together come nearest to what all candidates of a date speak of (the centroid
 * of their TF-IDF vectors), none telling what another tells. After Gholipour Ghalandari's and
 * Ifrim's centroid-opt (2020), greedily.
 */
export function chooseSentences(
  candidates: readonly DatedSentence[],
  weightOf: (stem: string) => number,
  count: number,
): readonly DatedSentence[] {
  const vectors = candidates.map((each) => vectorOf(each, weightOf));
  const centroid = sum(vectors);
  const chosen: number[] = [];
  let total: Vector = new Map();
  while (chosen.length < count) {
    let best = -1;
    let nearest = 0;
    let bestTotal = total;
    for (const [index, vector] of vectors.entries()) {
      if (chosen.some((each) => cosine(vectors[each]!, vector) > ALIKE)) continue;
      const next = sum([total, vector]);
      const near = cosine(next, centroid);
      if (near > nearest) [best, nearest, bestTotal] = [index, near, next];
    }
    if (best < 0) break;
    chosen.push(best);
    total = bestTotal;
  }
  return chosen.map((index) => candidates[index]!);
}

function vectorOf({ stems }: DatedSentence, weightOf: (stem: string) => number): Vector {
  const vector = new Map<string, number>();
  for (const stem of stems) vector.set(stem, (vector.get(stem) ?? 0) + weightOf(stem));
  const length = Math.hypot(...vector.values()) || 1;
  return new Map([...vector].map(([stem, weight]) => [stem, weight / length]));
}

function sum(vectors: readonly Vector[]): Vector {
  const total = new Map<string, number>();
  for (const vector of vectors) {
    for (const [stem, weight] of vector) total.set(stem, (total.get(stem) ?? 0) + weight);
  }
  return total;
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [stem, weight] of small) dot += weight * (large.get(stem) ?? 0);
  const lengths = Math.hypot(...a.values()) * Math.hypot(...b.values());
  return lengths === 0 ? 0 : dot / lengths;
}
