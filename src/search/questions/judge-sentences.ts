import {
  ANSWERABLE_FEATURES,
  type AnswerableFeature,
  answerableFeatures,
} from "./answerable-features.ts";
import type { RankedSentence } from "./rank-sentences.ts";
import type { Question } from "./read-question.ts";

/** Tells from `threshold` on that the best sentence answers a question (logistic regression). */
export interface AnswerableModel {
  readonly bias: number;
  readonly threshold: number;
  readonly weights: Readonly<Record<AnswerableFeature, number>>;
}

export interface SentenceJudgement {
  /** 0..1: how sure it is that the story answers the question. */
  readonly confidence: number;
  readonly answered: boolean;
}

/**
 * Judges whether the best sentence answers the question, by a logistic regression fitted on
 * questions that their story answers, on like ones that it does not, and on other stories' ones.
 */
export function judgeSentences(
  question: Question,
  ranked: readonly RankedSentence[],
  { bias, threshold, weights }: AnswerableModel,
): SentenceJudgement {
  const features = answerableFeatures(question, ranked);
  if (features === null) return { confidence: 0, answered: false };
  let sum = bias;
  for (const name of ANSWERABLE_FEATURES) sum += weights[name] * features[name];
  const confidence = 1 / (1 + Math.exp(-sum));
  if (asksForWhatIsNotThere(question, ranked) || lacksItsKind(question, ranked)) {
    return { confidence: confidence * UNSPOKEN_OF, answered: false };
  }
  return { confidence, answered: confidence >= threshold };
}

const UNSPOKEN_OF = 0.3;

/** Whether a number is asked for and the sentence has none, or a place and all it names is people. */
function lacksItsKind({ kind }: Question, [best]: readonly RankedSentence[]): boolean {
  return (kind === "number" || kind === "where") && best?.features.answerAbsence === 1;
}

/**
 * Whether the paragraph only mentions whom the question names and speaks of nothing it asks about
 * them: "Where was Ana born?" where it is told that Ana sings.
 */
function asksForWhatIsNotThere({ telling }: Question, [best]: readonly RankedSentence[]): boolean {
  const asked = telling.filter(({ isName, isStop }) => !isName && !isStop);
  if (!best || asked.length === 0) return false;
  return best.features.likeWords === 0 && !asked.some(best.inParagraph);
}
