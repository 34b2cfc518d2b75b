import { createEditDistance } from "#text/edit-distance.ts";
import { stem } from "#text/stem.ts";

/** How unlike a recorded word each claimed one is, by its place: 0 (the same) to 1. Both are folded. */
export type WordCosts = (recorded: string) => Float64Array;

/** Remembers each recorded word: lines that are like a claim hold much the same ones. */
export function createWordCosts(claimed: readonly string[]): WordCosts {
  const distance = createEditDistance();
  const stems = claimed.map(stem);
  const compare = (at: number, recorded: string, stemmed: string) => {
    const word = claimed[at]!;
    if (word === recorded) return 0;
    if (stems[at] === stemmed) return 0.6;
    const isLong = word.length > 3 && recorded.length > 3;
    return isLong && distance(word, recorded, 1.7) <= 1.7 ? 0.7 : 0.95;
  };
  const known = new Map<string, Float64Array>();
  return (recorded) => {
    const held = known.get(recorded);
    if (held !== undefined) return held;
    const stemmed = stem(recorded);
    const costs = new Float64Array(claimed.length);
    for (let at = 0; at < costs.length; at++) costs[at] = compare(at, recorded, stemmed);
    known.set(recorded, costs);
    return costs;
  };
}
