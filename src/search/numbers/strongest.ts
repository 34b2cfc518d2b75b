const STEPS = 512;
/** Working memory; 0 between calls. */
const histogram = new Uint32Array(STEPS + 1);

/**
 * Of some passages those with the highest marked-down scores, highest first: `most` of them, and up
 * to as many again that are equal to the last within a step. Passages with a score of 0 are left
 * out. Each walk is a function of its own, which the compiler makes fast as a whole.
 */
export function strongest(
  passages: Uint32Array,
  scores: Float32Array,
  factor: Float32Array,
  most: number,
): readonly number[] {
  const highest = highestRank(passages, scores, factor);
  if (highest === 0) return [];
  const scale = (STEPS - 1) / highest;
  const least = leastStep(passages, scores, factor, scale, most);
  const chosen = passagesFrom(passages, scores, factor, scale, least);
  const rank = (passage: number) => scores[passage]! * factor[passage]!;
  return chosen.sort((a, b) => rank(b) - rank(a) || a - b).slice(0, most * 2);
}

/**
 * The passages that may be among the strongest when each may still gain up to `rest`; null when also
 * one that has nothing yet may be. What has less than the last of the `most` strongest, by more than
 * it may gain and the step of `strongest`, stays behind it.
 */
export function withinReach(
  passages: Uint32Array,
  scores: Float32Array,
  factor: Float32Array,
  most: number,
  { rest, highestFactor }: { readonly rest: number; readonly highestFactor: number },
): Uint32Array | null {
  if (passages.length <= most) return null;
  const highest = highestRank(passages, scores, factor);
  const scale = (STEPS - 1) / highest;
  const sure = leastStep(passages, scores, factor, scale, most) / scale;
  const step = (highest + rest * highestFactor) / (STEPS - 1);
  const least = (sure - step) * (1 - ROUNDING);
  if (rest * highestFactor >= least) return null;
  const above = new Uint32Array(passages.length);
  return above.subarray(0, passagesAbove(passages, scores, factor, rest, least, above));
}

/** Sums of 32 bits in another order differ by less. */
const ROUNDING = 1e-4;

function highestRank(passages: Uint32Array, scores: Float32Array, factor: Float32Array): number {
  let highest = 0;
  for (let at = 0; at < passages.length; at++) {
    const passage = passages[at]!;
    const rank = scores[passage]! * factor[passage]!;
    if (rank > highest) highest = rank;
  }
  return highest;
}

/** The highest step from which on there are `most` passages. */
function leastStep(
  passages: Uint32Array,
  scores: Float32Array,
  factor: Float32Array,
  scale: number,
  most: number,
): number {
  countSteps(passages, scores, factor, scale);
  let step = STEPS;
  for (let count = 0; step > 1 && count < most; step--) count += histogram[step - 1]!;
  histogram.fill(0);
  return step;
}

function countSteps(
  passages: Uint32Array,
  scores: Float32Array,
  factor: Float32Array,
  scale: number,
): void {
  for (let at = 0; at < passages.length; at++) {
    const passage = passages[at]!;
    histogram[(scores[passage]! * factor[passage]! * scale) | 0]! += 1;
  }
}

function passagesFrom(
  passages: Uint32Array,
  scores: Float32Array,
  factor: Float32Array,
  scale: number,
  step: number,
): number[] {
  const chosen: number[] = [];
  for (let at = 0; at < passages.length; at++) {
    const passage = passages[at]!;
    if (scores[passage]! * factor[passage]! * scale >= step) chosen.push(passage);
  }
  return chosen;
}

/** Puts them in `above`; gives how many they are. */
function passagesAbove(
  passages: Uint32Array,
  scores: Float32Array,
  factor: Float32Array,
  rest: number,
  least: number,
  above: Uint32Array,
): number {
  let count = 0;
  for (let at = 0; at < passages.length; at++) {
    const passage = passages[at]!;
    if ((scores[passage]! + rest) * factor[passage]! >= least) above[count++] = passage;
  }
  return count;
}
