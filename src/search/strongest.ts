const STEPS = 512;
/** Working memory; 0 between calls. */
const histogram = new Uint32Array(STEPS + 1);

/**
 * The passages with the highest marked-down scores, highest first: `most` of them, and up to as
 * many again that are equal to the last within a step. Passages with a score of 0 are left out.
 */
export function strongest(
  scores: Float32Array,
  factor: Float32Array,
  most: number,
): readonly number[] {
  const size = scores.length;
  let highest = 0;
  for (let passage = 0; passage < size; passage++) {
    const rank = scores[passage]! * factor[passage]!;
    if (rank > highest) highest = rank;
  }
  if (highest === 0) return [];
  const scale = (STEPS - 1) / highest;
  for (let passage = 0; passage < size; passage++) {
    histogram[(scores[passage]! * factor[passage]! * scale) | 0]! += 1;
  }
  let step = STEPS;
  for (let count = 0; step > 1 && count < most; step--) count += histogram[step - 1]!;
  histogram.fill(0);
  const chosen: number[] = [];
  for (let passage = 0; passage < size; passage++) {
    if (scores[passage]! * factor[passage]! * scale >= step) chosen.push(passage);
  }
  const rank = (passage: number) => scores[passage]! * factor[passage]!;
  return chosen.sort((a, b) => rank(b) - rank(a) || a - b).slice(0, most * 2);
}
