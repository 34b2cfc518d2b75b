import type { Term } from "./read-question.ts";

/** Terms that follow each other in the question and also, at most one word further, here. */
export function pairCloseness(stems: readonly number[], terms: readonly Term[]): number {
  let total = 0;
  for (let first = 0; first + 1 < terms.length; first++) {
    for (let gap = 1; gap <= 2 && first + gap < terms.length; gap++) {
      const [a, b] = [terms[first]!, terms[first + gap]!];
      if (a.stem === b.stem || a.stem < 0 || b.stem < 0) continue;
      if (standsWithin(stems, a.stem, b.stem, gap + 1)) total += Math.min(a.weight, b.weight) / gap;
    }
  }
  return total;
}

function standsWithin(stems: readonly number[], a: number, b: number, distance: number): boolean {
  for (let at = stems.indexOf(a); at >= 0; at = stems.indexOf(a, at + 1)) {
    for (let next = at + 1; next <= at + distance; next++) if (stems[next] === b) return true;
  }
  return false;
}
