import type { Term } from "./read-question.ts";

const COMPACT = 10;

/** The weight of the different telling terms inside the best stretch of ten words. */
export function compactness(stems: readonly number[], terms: readonly Term[]): number {
  const weightOf = new Map(
    terms.filter(({ isStop, stem }) => !isStop && stem >= 0).map((t) => [t.stem, t.weight]),
  );
  let best = 0;
  for (let from = 0; from < stems.length; from++) {
    if (!weightOf.has(stems[from]!)) continue;
    const inside = new Set(stems.slice(from, from + COMPACT));
    let total = 0;
    for (const stem of inside) total += weightOf.get(stem) ?? 0;
    if (total > best) best = total;
  }
  return best;
}
