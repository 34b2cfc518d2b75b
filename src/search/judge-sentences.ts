import type { RankedSentence } from "./rank-sentences.ts";
import type { Question } from "./read-question.ts";

export interface SentenceJudgement {
  /** 0..1: how sure it is that the story answers the question. */
  readonly confidence: number;
  readonly answered: boolean;
}

const THRESHOLD = 0.5;

/** Judges whether the best sentence answers the question. */
export function judgeSentences(
  question: Question,
  [best]: readonly RankedSentence[],
): SentenceJudgement {
  if (!best) return { confidence: 0, answered: false };
  const { features } = best;
  const unknownNames = question.telling.filter(
    ({ isName, known, person }) => isName && !known && !person,
  );
  const sum =
    8 * features.sentenceCoverage +
    3 * features.paragraphCoverage -
    6 +
    (unknownNames.length > 0 ? -4 : 0) -
    2 * features.answerAbsence;
  const confidence = 1 / (1 + Math.exp(-sum));
  return { confidence, answered: confidence >= THRESHOLD };
}
