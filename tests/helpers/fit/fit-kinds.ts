/** The values of a row that are not 0, and in which columns they stand. */
export interface SparseRow {
  readonly numbers: readonly number[];
  readonly values: readonly number[];
}

/** How far to go, and how tight the weights are held. */
export interface KindFit {
  readonly columns: number;
  /** The first columns, which kinds weigh each in their own way; they share the others. */
  readonly ownColumns: number;
  readonly kinds: number;
  readonly ridge: number;
  readonly kindRidge: number;
  readonly rounds: number;
}

/** Things to choose from, of one kind, with what each is worth (0 when it is wrong). */
export interface KindChoice {
  readonly kind: number;
  readonly options: readonly SparseRow[];
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
export function fitKinds(choices: readonly KindChoice[], fit: KindFit): KindWeights {
  const { columns, ownColumns, kinds } = fit;
  const size = columns + ownColumns * kinds;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const batches = Math.ceil(choices.length / BATCH);
  let step = 0;
  for (let round = 0; round < fit.rounds; round++) {
    for (let batch = 0; batch < batches; batch++) {
      step++;
      const gradient = new Float64Array(size);
      const some = choices.filter((_, at) => at % batches === batch);
      for (const choice of some) addGradient(choice, fit, weights, gradient);
      const rate = 0.05 / (1 + round / 4);
      for (let at = 0; at < size; at++) {
        const ridge = at < columns ? fit.ridge : fit.kindRidge;
        const slope = gradient[at]! / some.length - (ridge * weights[at]!) / choices.length;
        mean[at] = 0.9 * mean[at]! + 0.1 * slope;
        square[at] = 0.99 * square[at]! + 0.01 * slope ** 2;
        const move = mean[at]! / (1 - 0.9 ** step);
        weights[at]! += (rate * move) / (Math.sqrt(square[at]! / (1 - 0.99 ** step)) + 1e-8);
      }
    }
  }
  const own = (kind: number) => columns + ownColumns * kind;
  return {
    shared: weights.slice(0, columns),
    kinds: Array.from({ length: kinds }, (_, kind) => weights.slice(own(kind), own(kind + 1))),
  };
}

function addGradient(
  { kind, options, worth }: KindChoice,
  { columns, ownColumns }: KindFit,
  weights: Float64Array,
  gradient: Float64Array,
): void {
  const own = columns + kind * ownColumns;
  const scores = options.map(({ numbers, values }) => {
    let score = 0;
    for (let at = 0; at < numbers.length; at++) {
      const column = numbers[at]!;
      const added = column < ownColumns ? weights[own + column]! : 0;
      score += values[at]! * (weights[column]! + added);
    }
    return score;
  });
  const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const mass = scores.map((score) => Math.exp(score - highest));
  const total = mass.reduce((sum, each) => sum + each, 0);
  const good = mass.reduce((sum, each, at) => sum + each * worth[at]!, 0);
  if (good === 0) return;
  options.forEach(({ numbers, values }, option) => {
    const slope = mass[option]! * (worth[option]! / good - 1 / total);
    if (Math.abs(slope) < 1e-5) return;
    for (let at = 0; at < numbers.length; at++) {
      const column = numbers[at]!;
      const change = slope * values[at]!;
      gradient[column]! += change;
      if (column < ownColumns) gradient[own + column]! += change;
    }
  });
}
