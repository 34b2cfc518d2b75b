/**
 * `npm run eval -- fit-search [rank] [lookup] [sentences] [short] [answerable]`: fits the weights and thresholds in
 * data/calibration on the development queries and writes them there. The order matters: what
 * judges a lookup is fitted on lookups ranked with the weights as they stand.
 */
import { writeFileSync } from "node:fs";
import { LOOKUP_FEATURES, lookupFeatures } from "#search/lookup/lookup-features.ts";
import { RANK_FEATURES, rankFeatures } from "#search/lookup/rank-features.ts";
import { ANSWER_KINDS } from "#search/short-answer/answer-kind.ts";
import { OWN_FEATURES, SPAN_FEATURES } from "#search/short-answer/span-features.ts";
import { answerableExamples, askExamples } from "../helpers/ask-examples.ts";
import { type Choice, fitChoice } from "../helpers/fit/fit-choice.ts";
import { fitLogistic } from "../helpers/fit/fit-logistic.ts";
import {
  fitAnswerable,
  fitAnswerKinds,
  fitSentenceWeights,
  named,
} from "../helpers/fit/fit-question-models.ts";
import { lookupExamples } from "../helpers/lookup-examples.ts";
import { shortAnswerExamples } from "../helpers/short-answer-examples.ts";

export default async function fitSearch(options: readonly string[]): Promise<void> {
  if (options.includes("rank")) fitLookupRank();
  if (options.includes("lookup")) fitLookup();
  if (options.includes("sentences")) fitSentences();
  if (options.includes("short")) fitShortAnswer();
  if (options.includes("answerable"))
    writeCalibration("answerable", fitAnswerable(answerableExamples()));
}

const COMPARED = 20;
/** The share of lines that are not held which may be answered at the shipped threshold. */
const FALSELY_ANSWERED = 0.025;

function fitLookupRank(): void {
  const choices = lookupExamples()
    .filter(({ isHeld, size }) => isHeld && size > 10_000)
    .map(({ lookup, words, isRight }): Choice => {
      const { query, found } = lookup(words, COMPARED);
      return {
        options: found.map((each) => rankFeatures(each, each.letters, query.words.length)),
        right: found.map(({ passage }) => isRight(passage)),
      };
    })
    .filter(({ right }) => right.includes(true) && right.includes(false));
  writeCalibration("lookup-rank", named(RANK_FEATURES, fitChoice(choices, 5)));
}

function fitLookup(): void {
  const examples = lookupExamples().map(({ lookup, words, isRight, isHeld, size, weight }) => {
    const result = lookup(words, 10);
    const values = lookupFeatures(result, size);
    const features = LOOKUP_FEATURES.map((name) => values?.[name] ?? 0);
    const isTrue = isHeld && result.found[0] !== undefined && isRight(result.found[0].passage);
    return { features, isTrue, isHeld, size, weight };
  });
  const usable = examples.filter(({ isTrue, isHeld }) => isTrue || !isHeld);
  const { bias, weights } = fitLogistic(usable, 1);
  const confidence = (features: readonly number[]) =>
    1 / (1 + Math.exp(-features.reduce((sum, value, at) => sum + value * weights[at]!, bias)));
  const negatives = examples
    .filter(({ isHeld, size }) => !isHeld && size > 10_000)
    .map(({ features }) => confidence(features))
    .sort((a, b) => b - a);
  const threshold = negatives[Math.floor(negatives.length * FALSELY_ANSWERED)] ?? 0.5;
  writeCalibration("lookup", { bias, threshold, weights: named(LOOKUP_FEATURES, weights) });
  for (const [low, high] of [
    [0, 100],
    [100, 1000],
    [1000, 9000],
    [9000, Infinity],
  ] as const) {
    const some = examples.filter(({ size }) => size >= low && size < high);
    const held = some.filter(({ isHeld }) => isHeld);
    const free = some.filter(({ isHeld }) => !isHeld);
    const right = held.filter((e) => e.isTrue && confidence(e.features) >= threshold).length;
    const wrong = free.filter((e) => confidence(e.features) >= threshold).length;
    process.stdout.write(
      `${low}+ lines: answered right ${(right / held.length).toFixed(4)}, falsely ${(wrong / free.length).toFixed(4)} (${held.length}, ${free.length})\n`,
    );
  }
}

function fitSentences(): void {
  writeCalibration("sentence-weights", fitSentenceWeights(askExamples()));
}

function fitShortAnswer(): void {
  const { shared, kinds } = fitAnswerKinds(shortAnswerExamples(askExamples()));
  const ofKind = (kind: number) => telling(SPAN_FEATURES.slice(0, OWN_FEATURES), kinds[kind]!);
  writeCalibration("short-answer", {
    shared: telling(SPAN_FEATURES, shared),
    kinds: Object.fromEntries(ANSWER_KINDS.map((kind, at) => [kind, ofKind(at)])),
  });
}

const NO_WEIGHT = 0.005;

/** The weights that change anything, to three decimals. */
function telling(names: readonly string[], values: Float64Array): Record<string, number> {
  const entries = names.map((name, at): [string, number] => [name, Number(values[at]!.toFixed(3))]);
  return Object.fromEntries(entries.filter(([, value]) => Math.abs(value) >= NO_WEIGHT));
}

function writeCalibration(name: string, content: object): void {
  const path = new URL(`../../data/calibration/${name}.json`, import.meta.url);
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
  process.stdout.write(`data/calibration/${name}.json written\n`);
}
