import type { QuestionModels } from "#search/question-models.ts";
import { ANSWERABLE_FEATURES, answerableFeatures } from "#search/questions/answerable-features.ts";
import type { AnswerableModel } from "#search/questions/judge-sentences.ts";
import { SENTENCE_FEATURES } from "#search/questions/sentence-features.ts";
import { ANSWER_KINDS } from "#search/short-answer/answer-kind.ts";
import { OWN_FEATURES, SPAN_FEATURES } from "#search/short-answer/span-features.ts";
import type { AnswerableExample, AskExample } from "../ask-examples.ts";
import type { ShortAnswerExample } from "../short-answer-examples.ts";
import { type Choice, fitChoice } from "./fit-choice.ts";
import { fitKinds, type KindWeights } from "./fit-kinds.ts";
import { fitLogistic } from "./fit-logistic.ts";

/** What a sentence beside the right one, in its paragraph, is worth. */
const RIGHT_PARAGRAPH = 0.15;
const SENTENCE_RIDGE = 20;
const SENTENCE_ROUNDS = 300;

export function fitSentenceWeights(examples: readonly AskExample[]): QuestionModels["sentences"] {
  const choices = examples
    .filter(({ isAnswerable, ranked, isRight }) => isAnswerable && ranked.some(isRight))
    .map(
      ({ ranked, isRight, sentence, query }): Choice => ({
        options: ranked.map(({ features }) => SENTENCE_FEATURES.map((name) => features[name])),
        right: ranked.map((each) => isRight(each) || sentence(each).article.id === query.paragraph),
        worth: ranked.map((each) => (isRight(each) ? 1 : RIGHT_PARAGRAPH)),
      }),
    );
  return named(SENTENCE_FEATURES, fitChoice(choices, SENTENCE_RIDGE, SENTENCE_ROUNDS));
}

export function fitAnswerKinds(examples: readonly ShortAnswerExample[]): KindWeights {
  return fitKinds(
    examples.map(({ choice }) => choice),
    {
      columns: SPAN_FEATURES.length,
      ownColumns: OWN_FEATURES,
      kinds: ANSWER_KINDS.length,
      ridge: 3,
      kindRidge: 6,
      rounds: 8,
    },
  );
}

/** The share of other stories' questions that is answered at the fitted threshold. */
const ELSEWHERE_ANSWERED = 0.008;
const ELSEWHERE_WEIGHT = 0.3;

export function fitAnswerable(examples: readonly AnswerableExample[]): AnswerableModel {
  const rows = examples.map(({ example, isTrue, isElsewhere }) => {
    const values = answerableFeatures(example.question, example.ranked);
    const features = ANSWERABLE_FEATURES.map((name) => values?.[name] ?? 0);
    return { features, isTrue, isElsewhere, weight: isElsewhere ? ELSEWHERE_WEIGHT : 1 };
  });
  const { bias, weights } = fitLogistic(rows, 20, 10);
  const confidence = (features: readonly number[]) =>
    1 / (1 + Math.exp(-features.reduce((sum, value, at) => sum + value * weights[at]!, bias)));
  const elsewhere = rows
    .filter(({ isElsewhere }) => isElsewhere)
    .map(({ features }) => confidence(features))
    .sort((a, b) => b - a);
  const threshold = elsewhere[Math.floor(elsewhere.length * ELSEWHERE_ANSWERED)] ?? 0.5;
  return { bias, threshold, weights: named(ANSWERABLE_FEATURES, weights) };
}

/** Values by name, to five digits. */
export function named<Name extends string>(
  names: readonly Name[],
  values: ArrayLike<number>,
): Record<Name, number> {
  const entries = names.map((name, at) => [name, Number(values[at]!.toPrecision(5))]);
  return Object.fromEntries(entries) as Record<Name, number>;
}
