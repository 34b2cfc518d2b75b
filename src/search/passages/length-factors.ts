import { passageLength } from "../words/passage-words.ts";
import type { PassageIndex } from "./passage-index.ts";

const LENGTH_SHARE = 0.15;

/** By how much each passage is marked down for its length; 1 for one of mean length. */
export function lengthFactors({ passages, size, length: words }: PassageIndex): Float32Array {
  const mean = words / Math.max(1, size);
  const factors = new Float32Array(size);
  for (let passage = 0; passage < size; passage++) {
    const length = passageLength(passages, passage);
    factors[passage] = 1 / (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / mean);
  }
  return factors;
}
