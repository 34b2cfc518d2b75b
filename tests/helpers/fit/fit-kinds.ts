/** Things to choose from, of one kind, with what each is worth (0 when it is wrong). */
export interface KindChoice {
  readonly kind: number;
  readonly options: readonly Float64Array[];
  readonly worth: readonly number[];
}

export interface KindWeights {
  readonly shared: Float64Array;
  readonly kinds: readonly Float64Array[];
}

const BATCH = 48;

/**
 * Weights that all kinds share and what each kind adds to them (multinomial logit; the likelihood
 * of an option counts by its worth), by Adam over batches in a fixed order with a ridge penalty,
 * the kinds' own weights held tighter.
 */
export function fitKinds(
  choices: readonly KindChoice[],
  kinds: number,
  ridge: number,
  rounds: number,
): KindWeights {
  const width = choices[0]?.options[0]?.length ?? 0;
  const size = width * (kinds + 1);
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const batches = Math.ceil(choices.length / BATCH);
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    for (let batch = 0; batch < batches; batch++) {
      step++;
      const gradient = new Float64Array(size);
      const some = choices.filter((_, at) => at % batches === batch);
      for (const choice of some) addGradient(choice, width, weights, gradient);
      const rate = 0.05 / (1 + round / 4);
      for (let at = 0; at < size; at++) {
        const tie = ((at < width ? 1 : 2) * ridge * weights[at]!) / choices.length;
        const slope = gradient[at]! / some.length - tie;
        mean[at] = 0.9 * mean[at]! + 0.1 * slope;
        square[at] = 0.99 * square[at]! + 0.01 * slope ** 2;
        const move = mean[at]! / (1 - 0.9 ** step);
        weights[at]! += (rate * move) / (Math.sqrt(square[at]! / (1 - 0.99 ** step)) + 1e-8);
      }
    }
  }
  const slice = (block: number) => weights.slice(block * width, (block + 1) * width);
  return { shared: slice(0), kinds: Array.from({ length: kinds }, (_, kind) => slice(kind + 1)) };
}

function addGradient(
  { kind, options, worth }: KindChoice,
  width: number,
  weights: Float64Array,
  gradient: Float64Array,
): void {
  const own = (kind + 1) * width;
  const scores = options.map((row) => {
    let score = 0;
    for (let at = 0; at < width; at++) score += row[at]! * (weights[at]! + weights[own + at]!);
    return score;
  });
  const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  let total = 0;
  let good = 0;
  const mass = scores.map((score, at) => {
    const each = Math.exp(score - highest);
    total += each;
    good += each * worth[at]!;
    return each;
  });
  if (good === 0) return;
  options.forEach((row, option) => {
    const slope = mass[option]! * (worth[option]! / good - 1 / total);
    if (Math.abs(slope) < 1e-5) return;
    for (let at = 0; at < width; at++) {
      const change = slope * row[at]!;
      gradient[at]! += change;
      gradient[own + at]! += change;
    }
  });
}
