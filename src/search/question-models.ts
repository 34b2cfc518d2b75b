import answerable from "../../data/calibration/answerable.json" with { type: "json" };
import sentences from "../../data/calibration/sentence-weights.json" with { type: "json" };
import type { AnswerableModel } from "./questions/judge-sentences.ts";
import type { SentenceWeights } from "./questions/sentence-features.ts";
import { ANSWER_WEIGHTS, type AnswerWeights } from "./short-answer/answer-weights.ts";

/** What was learnt from questions whose answers are known. */
export interface QuestionModels {
  readonly sentences: SentenceWeights;
  readonly answerable: AnswerableModel;
  readonly answers: AnswerWeights;
}

/** Fitted by `npm run eval -- fit-search sentences short answerable`. */
export const QUESTION_MODELS: QuestionModels = { sentences, answerable, answers: ANSWER_WEIGHTS };
