import type { GroupedLists } from "./grouped-lists.ts";

const LENGTH_SHARE = 0.15;

/** By how much each passage is marked down for its length; 1 for one of mean length. */
export function lengthFactors({ starts, items }: GroupedLists): Float32Array {
  const size = starts.length - 1;
  const mean = items.length / Math.max(1, size);
  return Float32Array.from({ length: size }, (_, passage) => {
    const length = starts[passage + 1]! - starts[passage]!;
    return 1 / (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / mean);
  });
}
