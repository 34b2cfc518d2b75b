import { QUESTION_MODELS, type QuestionModels } from "#search/question-models.ts";
import { readQuestion } from "#search/questions/read-question.ts";
import type { StoryIndex } from "#search/story-index.ts";
import type { AskAnswer } from "./answer.ts";
import type { AskedQuestion } from "./questions/asked-question.ts";
import { fromSentences } from "./questions/from-sentences.ts";
import { howOld } from "./questions/how-old.ts";
import { whatSomebodySaid } from "./questions/what-somebody-said.ts";
import { whoIs } from "./questions/who-is.ts";
import { whoSaidSo } from "./questions/who-said-so.ts";

/**
 * The narrower reading comes first: each takes the questions it is made for and leaves the others
 * (null) to those after it; the last takes all.
 */
const READINGS: readonly ((
  index: StoryIndex,
  asked: AskedQuestion,
  models: QuestionModels,
) => AskAnswer | null)[] = [whatSomebodySaid, whoSaidSo, whoIs, howOld];

/** The sentence that answers a question, with a short answer where one is wanted. */
export function ask(
  index: StoryIndex,
  { question: text }: { question: string },
  models: QuestionModels = QUESTION_MODELS,
): AskAnswer {
  const question = readQuestion(index.sentences, index.people, text);
  const asked = { text, question };
  for (const reading of READINGS) {
    const answer = reading(index, asked, models);
    if (answer) return answer;
  }
  return fromSentences(index, asked, models);
}
