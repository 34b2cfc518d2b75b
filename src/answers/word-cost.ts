import { createEditDistance } from "#text/edit-distance.ts";
import { stem } from "#text/stem.ts";

/** How unlike two folded words are, 0 (the same) to 1. */
export type FoldedWordCost = (claimed: string, recorded: string) => number;

/** Remembers each pair of words: lines that are like a claim hold much the same ones. */
export function createWordCost(): FoldedWordCost {
  const distance = createEditDistance();
  const stems = new Map<string, string>();
  const stemOf = (word: string) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const made = stem(word);
    stems.set(word, made);
    return made;
  };
  const compare = (a: string, b: string) => {
    if (stemOf(a) === stemOf(b)) return 0.6;
    return a.length > 3 && b.length > 3 && distance(a, b, 1.7) <= 1.7 ? 0.7 : 0.95;
  };
  const costs = new Map<string, Map<string, number>>();
  return (claimed, recorded) => {
    if (claimed === recorded) return 0;
    const ofClaimed = costs.get(claimed) ?? new Map<string, number>();
    if (ofClaimed.size === 0) costs.set(claimed, ofClaimed);
    const cost = ofClaimed.get(recorded) ?? compare(claimed, recorded);
    ofClaimed.set(recorded, cost);
    return cost;
  };
}
