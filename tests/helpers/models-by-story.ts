import type { QuestionModels } from "#search/question-models.ts";
import { ANSWER_KINDS } from "#search/short-answer/answer-kind.ts";
import { SPAN_FEATURES } from "#search/short-answer/span-features.ts";
import type { StoryIndex } from "#search/story-index.ts";
import {
  type AnswerableExample,
  type AskExample,
  answerableExamples,
  reordered,
} from "./ask-examples.ts";
import type { KindWeights } from "./fit/fit-kinds.ts";
import { fitAnswerable, fitAnswerKinds, fitSentenceWeights } from "./fit/fit-question-models.ts";
import { type ShortAnswerExample, shortAnswerExamples } from "./short-answer-examples.ts";

/** For each story the models that are learnt from the questions about the other stories only. */
export function modelsByStory(
  indexes: ReadonlyMap<string, StoryIndex>,
): ReadonlyMap<string, QuestionModels> {
  const judged = answerableExamples(indexes);
  const asked = judged.filter(({ isElsewhere }) => !isElsewhere).map(({ example }) => example);
  const short = shortAnswerExamples(asked);
  return new Map(
    [...indexes].map(([story, index]) => [story, modelsWithout(index, judged, short)]),
  );
}

function modelsWithout(
  unseen: StoryIndex,
  judged: readonly AnswerableExample[],
  short: readonly ShortAnswerExample[],
): QuestionModels {
  const isOther = ({ own, index }: AskExample) => own !== unseen && index !== unseen;
  const others = judged.filter(({ example }) => isOther(example));
  const asked = others.filter(({ isElsewhere }) => !isElsewhere).map(({ example }) => example);
  const sentences = fitSentenceWeights(asked);
  const ranked = others.map((each) => ({ ...each, example: reordered(each.example, sentences) }));
  return {
    sentences,
    answerable: fitAnswerable(ranked),
    answers: byKind(fitAnswerKinds(short.filter(({ example }) => isOther(example)))),
  };
}

function byKind({ shared, kinds }: KindWeights): QuestionModels["answers"] {
  return new Map(
    ANSWER_KINDS.map((kind, at) => [
      kind,
      Float64Array.from(SPAN_FEATURES, (_, number) => shared[number]! + (kinds[at]![number] ?? 0)),
    ]),
  );
}
