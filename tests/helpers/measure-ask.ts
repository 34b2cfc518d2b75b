import type { AskAnswer } from "#answers/answer.ts";
import { ask } from "#answers/ask.ts";
import { QUESTION_MODELS, type QuestionModels } from "#search/question-models.ts";
import type { StoryIndex } from "#search/story-index.ts";
import { sliceSpan } from "#text/span.ts";
import { askIndexes, askQueries } from "./ask-examples.ts";
import { answerLine, type GoldQuery, scoreAnswers } from "./gold-search.ts";
import { modelsByStory } from "./models-by-story.ts";
import type { Figure } from "./print-figures.ts";

const ARTICLES = "ask.articles.dev.ndjson";
const QUERIES = "ask.queries.dev.ndjson";

export interface AskMeasure {
  readonly figures: readonly Figure[];
  readonly answers: readonly { readonly query: GoldQuery; readonly answer: AskAnswer }[];
}

/** Asks the development questions with the models as they are shipped, which learnt from them. */
export function measureAsk(): AskMeasure {
  return measure(askIndexes(), () => QUESTION_MODELS);
}

/** Asks them with models that learnt nothing from the story that is asked. */
export function measureAskUnseen(): AskMeasure {
  const indexes = askIndexes();
  const models = modelsByStory(indexes);
  return measure(indexes, (story) => models.get(story)!);
}

/** Each question is asked of its story, and of another story to see it refused. */
function measure(
  indexes: ReadonlyMap<string, StoryIndex>,
  modelsOf: (story: string) => QuestionModels,
): AskMeasure {
  const names = [...indexes.keys()];
  const answerOf = ({ options }: GoldQuery, story: string) =>
    ask(indexes.get(story)!, { question: options.question ?? "" }, modelsOf(story));
  const answers = askQueries().map((query) => ({
    query,
    answer: answerOf(query, query.story ?? ""),
  }));
  const elsewhere = askQueries().map((query) => {
    const other = names[(names.indexOf(query.story ?? "") + 1) % names.length] ?? "";
    return answerOf(query, other).answered;
  });
  const lines = answers.map(({ query, answer }) =>
    answerLine(
      query.id,
      answer,
      answer.short && sliceSpan(answer.short.article.text, answer.short),
    ),
  );
  const all = scoreAnswers(QUERIES, ARTICLES, lines).get("all") ?? {};
  const refused = elsewhere.filter((answered) => !answered).length / elsewhere.length;
  return { figures: figuresOf(all, refused), answers };
}

function figuresOf(all: Readonly<Record<string, number>>, refused: number): readonly Figure[] {
  const at = (name: string) => all[name] ?? Number.NaN;
  return [
    { name: "right sentence first", reached: at("r1"), target: 0.79 },
    { name: "right paragraph first", reached: at("p1"), target: 0.88 },
    { name: "short answer, F1", reached: at("f1"), target: 0.46 },
    { name: "short answer, exact", reached: at("em"), target: 0.33 },
    { name: "AUROC, answerable", reached: at("auroc"), target: 0.66 },
    { name: "another story's question refused", reached: refused, target: 0.99 },
    { name: "answered right", reached: at("answeredRight"), target: null },
    { name: "falsely answered", reached: at("falselyAnswered"), target: null },
  ];
}
