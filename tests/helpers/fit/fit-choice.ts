import { standardise } from "./standardise.ts";

/** Things to choose from, and which of them are right (at least one). */
export interface Choice {
  readonly options: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  /** How much each right option is worth; 1 where not given. */
  readonly worth?: readonly number[];
}

/**
 * Weights under which the right options are the likeliest (multinomial logit with a ridge
 * penalty), by Adam on standardised columns with a fixed start and order.
 */
export function fitChoice(
  choices: readonly Choice[],
  ridge: number,
  rounds = 300,
): readonly number[] {
  const { rows, toRaw } = standardise(choices.flatMap(({ options }) => options));
  const width = rows[0]?.length ?? 0;
  const weights = new Float64Array(width);
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  for (let round = 1; round <= rounds; round++) {
    const gradient = gradientOf(choices, rows, weights);
    for (let i = 0; i < width; i++) {
      const slope = gradient[i]! / choices.length - (ridge / choices.length) * weights[i]!;
      mean[i] = 0.9 * mean[i]! + 0.1 * slope;
      square[i] = 0.999 * square[i]! + 0.001 * slope ** 2;
      const step = mean[i]! / (1 - 0.9 ** round);
      weights[i]! += (0.05 * step) / (Math.sqrt(square[i]! / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return toRaw(weights).weights;
}

function gradientOf(
  choices: readonly Choice[],
  rows: readonly Float64Array[],
  weights: Float64Array,
): Float64Array {
  const gradient = new Float64Array(weights.length);
  let from = 0;
  for (const { options, right, worth } of choices) {
    const scores = options.map((_, at) => dot(weights, rows[from + at]!));
    const highest = Math.max(...scores);
    const all = scores.map((score) => Math.exp(score - highest));
    const good = all.map((mass, at) => (right[at] ? mass * (worth?.[at] ?? 1) : 0));
    const total = sum(all);
    const totalGood = sum(good);
    options.forEach((_, at) => {
      const slope = good[at]! / totalGood - all[at]! / total;
      const row = rows[from + at]!;
      for (let i = 0; i < weights.length; i++) gradient[i]! += slope * row[i]!;
    });
    from += options.length;
  }
  return gradient;
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
