import { codeOf, type TimeWordClass } from "../words/time-word-class.ts";
import type { WordMatch } from "./time-parser.ts";

const COUNTED: ReadonlySet<string> = new Set(
  (["day", "year", "number", "spelled", "fraction", "magnitude"] satisfies TimeWordClass[]).map(
    codeOf,
  ),
);

/** How many a run of words counts: `two hundred`, `2 1/2`, `one and a half`; null for none. */
export function readCount(match: WordMatch): number | null {
  const { shape, values } = match.words;
  let total: number | null = null;
  for (let index = match.from; index < match.to; index++) {
    if (!COUNTED.has(shape[index]!)) continue;
    const value = Number(values[index]);
    if (!match.isAt(index, "magnitude")) total = (total ?? 0) + value;
    else total = (total ?? 1) * value;
  }
  if (!match.has("half")) return total;
  const halfOfOne = total === null && !match.has("and");
  return halfOfOne ? 0.5 : (total ?? 1) + 0.5;
}
