/** One choice: the features of each candidate and how right each is (0 wrong). */
export interface RankingCase {
  readonly candidates: readonly (readonly string[])[];
  readonly right: readonly number[];
}

const FOLDS = 5;
const EPOCHS = 25;
const L2 = 3e-4;
const RATE = 0.15;
const RAREST = 4;

/**
 * Conditional logit: the chance of a candidate is the softmax of its weights over its rivals.
 * AdaGrad with ridge penalty, a fixed order and no randomness. Reports cross-validated accuracy
 * (folds by article), then trains on everything.
 */
export function trainRanker(
  articles: readonly (readonly RankingCase[])[],
  report: (line: string) => void,
): Readonly<Record<string, number>> {
  let right = 0;
  let all = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(articles.filter((_, index) => index % FOLDS !== fold).flat());
    for (const each of articles.filter((_, index) => index % FOLDS === fold).flat()) {
      all++;
      if (each.candidates.length > 0 && each.right[choose(each, weights)]! > 0) right++;
    }
  }
  const reachable = articles.flat().filter((each) => each.candidates.length > 0).length;
  report(
    `reachable ${((100 * reachable) / all).toFixed(1)} %, cross-validated ${((100 * right) / all).toFixed(1)} % of ${all}`,
  );
  const weights = learn(articles.flat());
  const kept = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.05)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    kept.map(([feature, weight]) => [feature, Math.round(weight * 100) / 100]),
  );
}

function learn(inOrder: readonly RankingCase[]): Map<string, number> {
  const cases = mixed(inOrder);
  const counts = new Map<string, number>();
  for (const { candidates } of cases)
    for (const feature of candidates.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const each of cases) {
      if (each.candidates.length === 0) continue;
      const chances = softmax(each.candidates.map((features) => sum(features, weights)));
      const good = each.right.map((right, index) => chances[index]! * right);
      const goodSum = good.reduce((a, b) => a + b, 0);
      for (const [index, features] of each.candidates.entries()) {
        const gradient = chances[index]! - good[index]! / goodSum;
        for (const feature of features) {
          if (counts.get(feature)! < RAREST) continue;
          const weight = weights.get(feature) ?? 0;
          const slope = gradient + L2 * weight;
          const square = (squares.get(feature) ?? 0) + slope * slope;
          squares.set(feature, square);
          weights.set(feature, weight - (RATE * slope) / Math.sqrt(square + 1e-6));
        }
      }
    }
  return weights;
}

/** Far apart in the given order, so that one outlet does not have the last word. */
function mixed(cases: readonly RankingCase[]): readonly RankingCase[] {
  const step = 7919;
  return cases
    .map((each, index) => ({ each, place: (index * step) % cases.length }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ each }) => each);
}

function choose({ candidates }: RankingCase, weights: ReadonlyMap<string, number>): number {
  const sums = candidates.map((features) => sum(features, weights));
  return sums.indexOf(Math.max(...sums));
}

function sum(features: readonly string[], weights: ReadonlyMap<string, number>): number {
  return features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);
}

function softmax(sums: readonly number[]): readonly number[] {
  const highest = Math.max(...sums);
  const powers = sums.map((each) => Math.exp(each - highest));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((each) => each / total);
}
