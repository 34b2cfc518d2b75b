const STEPS = 512;
/** Working memory; 0 between calls. */
const histogram = new Uint32Array(STEPS + 1);

/**
 * The passages with the highest marked-down scores, highest first: `most` of them, and up to as
 * many again that are equal to the last within a step. Passages with a score of 0 are left out.
 * Each walk over all passages is a function of its own, which the compiler makes fast as a whole.
 */
export function strongest(
  scores: Float32Array,
  factor: Float32Array,
  most: number,
): readonly number[] {
  const highest = highestRank(scores, factor);
  if (highest === 0) return [];
  const scale = (STEPS - 1) / highest;
  const least = leastStep(scores, factor, scale, most);
  const chosen = passagesFrom(scores, factor, scale, least);
  const rank = (passage: number) => scores[passage]! * factor[passage]!;
  return chosen.sort((a, b) => rank(b) - rank(a) || a - b).slice(0, most * 2);
}

function highestRank(scores: Float32Array, factor: Float32Array): number {
  let highest = 0;
  for (let passage = 0; passage < scores.length; passage++) {
    const rank = scores[passage]! * factor[passage]!;
    if (rank > highest) highest = rank;
  }
  return highest;
}

/** The highest step from which on there are `most` passages. */
function leastStep(
  scores: Float32Array,
  factor: Float32Array,
  scale: number,
  most: number,
): number {
  countSteps(scores, factor, scale);
  let step = STEPS;
  for (let count = 0; step > 1 && count < most; step--) count += histogram[step - 1]!;
  histogram.fill(0);
  return step;
}

function countSteps(scores: Float32Array, factor: Float32Array, scale: number): void {
  for (let passage = 0; passage < scores.length; passage++) {
    histogram[(scores[passage]! * factor[passage]! * scale) | 0]! += 1;
  }
}

function passagesFrom(
  scores: Float32Array,
  factor: Float32Array,
  scale: number,
  step: number,
): number[] {
  const chosen: number[] = [];
  for (let passage = 0; passage < scores.length; passage++) {
    if (scores[passage]! * factor[passage]! * scale >= step) chosen.push(passage);
  }
  return chosen;
}
