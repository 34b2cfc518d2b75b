/** One choice: the features of each candidate and how right each is (0 wrong). */
export interface RankingCase {
  readonly candidates: readonly (readonly string[])[];
  readonly right: readonly number[];
}

/** How much weights are held back, a case. */
export interface Penalty {
  /** On their size: leaves few features. */
  readonly lasso: number;
  /** On their square: shares weight among features that go together. */
  readonly ridge: number;
  /** A feature seen in fewer articles than this is left out. */
  readonly fewestArticles: number;
}

/** Candidates with their features as numbers. */
interface Choice {
  readonly options: readonly Int32Array[];
  readonly worth: readonly number[];
}

const ROUNDS = 250;
const FIRST_STEP = 4;

/**
 * Conditional logit with an elastic net: the chance of a candidate is the softmax of its weights
 * over its rivals. Accelerated proximal gradient (Beck and Teboulle 2009) over all cases at once,
 * so that neither order nor chance has a say. `articles` holds the cases of each article.
 */
export function learnWeights(
  articles: readonly (readonly RankingCase[])[],
  penalty: Penalty,
): ReadonlyMap<string, number> {
  const names = featuresOf(articles, penalty.fewestArticles);
  const choices = articles.flat().flatMap((each) => choiceOf(each, names));
  const weights = descend(choices, names.size, penalty);
  const rounded = [...names.keys()].map((name, at) => [name, round(weights[at]!)] as const);
  return new Map(
    rounded.filter(([, weight]) => weight !== 0).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function featuresOf(
  articles: readonly (readonly RankingCase[])[],
  fewest: number,
): ReadonlyMap<string, number> {
  const seenIn = new Map<string, number>();
  for (const cases of articles)
    for (const feature of new Set(cases.flatMap(({ candidates }) => candidates.flat())))
      seenIn.set(feature, (seenIn.get(feature) ?? 0) + 1);
  const kept = [...seenIn].filter(([, count]) => count >= fewest);
  return new Map(kept.map(([feature], at) => [feature, at]));
}

/** Nothing for a case that no candidate, or every one, gets right. */
function choiceOf(
  { candidates, right }: RankingCase,
  names: ReadonlyMap<string, number>,
): readonly Choice[] {
  if (!right.some((each) => each > 0)) return [];
  const options = candidates.map((features) =>
    Int32Array.from(features.flatMap((feature) => names.get(feature) ?? [])),
  );
  return [{ options, worth: right }];
}

function descend(choices: readonly Choice[], width: number, penalty: Penalty): Float64Array {
  let weights: Float64Array = new Float64Array(width);
  let ahead = weights;
  let momentum = 1;
  let step = FIRST_STEP;
  for (let turn = 0; turn < ROUNDS; turn++) {
    const { loss, gradient } = lossAt(choices, ahead, penalty.ridge);
    let next = shrink(ahead, gradient, step, penalty.lasso);
    while (lossAt(choices, next, penalty.ridge).loss > bound(loss, gradient, ahead, next, step)) {
      step /= 2;
      next = shrink(ahead, gradient, step, penalty.lasso);
    }
    const following = (1 + Math.sqrt(1 + 4 * momentum ** 2)) / 2;
    const carried = (momentum - 1) / following;
    ahead = next.map((weight, at) => weight + carried * (weight - weights[at]!));
    weights = next;
    momentum = following;
  }
  return weights;
}

/** Mean loss over the cases with the ridge, and its slope. */
function lossAt(
  choices: readonly Choice[],
  weights: Float64Array,
  ridge: number,
): { loss: number; gradient: Float64Array } {
  const gradient = weights.map((weight) => ridge * weight);
  let loss = weights.reduce((sum, weight) => sum + (ridge / 2) * weight ** 2, 0);
  for (const { options, worth } of choices) {
    const sums = options.map((features) => total(features, weights));
    const highest = Math.max(...sums);
    const masses = sums.map((sum) => Math.exp(sum - highest));
    const all = masses.reduce((a, b) => a + b, 0);
    const good = masses.reduce((sum, mass, at) => sum + mass * worth[at]!, 0);
    loss -= Math.log(good / all) / choices.length;
    for (const [at, features] of options.entries()) {
      const slope = masses[at]! / all - (masses[at]! * worth[at]!) / good;
      for (const feature of features) gradient[feature]! += slope / choices.length;
    }
  }
  return { loss, gradient };
}

function total(features: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature]!;
  return sum;
}

/** A step down the slope, then every weight drawn towards nought. */
function shrink(
  from: Float64Array,
  gradient: Float64Array,
  step: number,
  lasso: number,
): Float64Array {
  return from.map((weight, at) => {
    const moved = weight - step * gradient[at]!;
    return Math.sign(moved) * Math.max(0, Math.abs(moved) - step * lasso);
  });
}

/** What a step of this length may lead to at most, where the slope changes no faster than 1 / step. */
function bound(
  loss: number,
  gradient: Float64Array,
  from: Float64Array,
  to: Float64Array,
  step: number,
): number {
  return to.reduce((sum, weight, at) => {
    const moved = weight - from[at]!;
    return sum + gradient[at]! * moved + moved ** 2 / (2 * step);
  }, loss);
}

function round(weight: number): number {
  return Math.round(weight * 10) / 10;
}
