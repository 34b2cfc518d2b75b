import type { QuestionModels } from "#search/question-models.ts";
import { judgeSentences } from "#search/questions/judge-sentences.ts";
import { rankSentences } from "#search/questions/rank-sentences.ts";
import { shortAnswer } from "#search/short-answer/short-answer.ts";
import type { StoryIndex } from "#search/story-index.ts";
import type { Place, StoryPerson } from "#story/story.ts";
import { lazy } from "#text/lazy.ts";
import { spansOverlap } from "#text/span.ts";
import type { AskAnswer } from "../answer.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { sentenceHit } from "./sentence-hit.ts";

const SHOWN = 5;

/** Any question: the sentence that holds most of its words and what it wants to know. */
export function fromSentences(
  index: StoryIndex,
  { text, question }: AskedQuestion,
  models: QuestionModels,
): AskAnswer {
  const { sentenceAt } = index.sentences;
  const ranked = rankSentences(index.sentences, question, models.sentences).slice(0, SHOWN);
  const { confidence, answered } = judgeSentences(question, ranked, models.answerable);
  const [best] = ranked;
  // Of a refusal nobody is shown it, and it takes longer than all the rest.
  const short = lazy(() => {
    const { answers } = models;
    const found = best && shortAnswer(index.sentences, question, sentenceAt(best.place), answers);
    return found?.place ?? null;
  });
  const person = lazy(() => {
    const place = question.kind === "who" ? short() : null;
    return place && personAt(index, place);
  });
  const top = best?.score ?? 0;
  return {
    answered,
    score: confidence,
    get short() {
      return short();
    },
    get person() {
      return person();
    },
    hits: ranked.map(({ place, score }) =>
      sentenceHit(sentenceAt(place), text, confidence * Math.exp(score - top)),
    ),
  };
}

/** The person a stretch names. */
function personAt({ analysisOf, personIn }: StoryIndex, place: Place): StoryPerson | null {
  const mentions = analysisOf(place.article)?.mentions ?? [];
  const mention = mentions.find((each) => spansOverlap(each, place));
  return mention ? personIn(place.article, mention.person) : null;
}
