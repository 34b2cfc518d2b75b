import { QUESTION_MODELS, type QuestionModels } from "#search/question-models.ts";
import {
  orderSentences,
  type RankedSentence,
  rankSentences,
} from "#search/questions/rank-sentences.ts";
import { type Question, readQuestion } from "#search/questions/read-question.ts";
import type { StorySentence } from "#search/sentences/story-sentences.ts";
import type { StoryIndex } from "#search/story-index.ts";
import { type GoldArticle, type GoldQuery, indexGold, readGoldLines } from "./gold-search.ts";

/** A development question with the sentences that come into question for it. */
export interface AskExample {
  readonly query: GoldQuery;
  /** The story that is asked, and the one that the question was written for. */
  readonly index: StoryIndex;
  readonly own: StoryIndex;
  readonly question: Question;
  readonly ranked: readonly RankedSentence[];
  /** Whether a ranked sentence holds the answer. */
  readonly isRight: (ranked: RankedSentence) => boolean;
  readonly isAnswerable: boolean;
  readonly sentence: (ranked: RankedSentence) => StorySentence;
}

export function askExamples(indexes = askIndexes()): readonly AskExample[] {
  return askQueries().map((query) => askExample(query, indexes));
}

/** The same question with its sentences in the order that other weights give them. */
export function reordered(example: AskExample, weights: QuestionModels["sentences"]): AskExample {
  return { ...example, ranked: orderSentences(example.ranked, weights) };
}

export interface AnswerableExample {
  readonly example: AskExample;
  readonly isTrue: boolean;
  /** Asked of another story than its own. */
  readonly isElsewhere: boolean;
}

/** Every question asked of its own story and of another one. */
export function answerableExamples(indexes = askIndexes()): readonly AnswerableExample[] {
  const names = [...indexes.keys()];
  return askQueries().flatMap((query, at) => {
    const own = names.indexOf(query.story ?? "");
    const other = names[(own + 1 + (at % (names.length - 1))) % names.length] ?? "";
    const example = askExample(query, indexes);
    return [
      { example, isTrue: example.isAnswerable, isElsewhere: false },
      { example: askExample(query, indexes, other), isTrue: false, isElsewhere: true },
    ];
  });
}

export function askIndexes(): ReadonlyMap<string, StoryIndex> {
  return indexGold(readGoldLines<GoldArticle>("ask.articles.dev.ndjson"));
}

export function askQueries(): readonly GoldQuery[] {
  return readGoldLines<GoldQuery>("ask.queries.dev.ndjson");
}

function askExample(
  query: GoldQuery,
  indexes: ReadonlyMap<string, StoryIndex>,
  asked = query.story ?? "",
): AskExample {
  const index = indexes.get(asked)!;
  const question = readQuestion(index.sentences, index.people, query.options.question ?? "");
  const sentence = ({ place }: RankedSentence) => index.sentences.sentenceAt(place);
  const isRight = (ranked: RankedSentence) => {
    const { article, start, end } = sentence(ranked);
    return (
      article.id === query.paragraph &&
      (query.answers ?? []).some(
        (gold) => gold.start >= start && gold.start + gold.text.length <= end,
      )
    );
  };
  return {
    query,
    index,
    own: indexes.get(query.story ?? "")!,
    question,
    ranked: rankSentences(index.sentences, question, QUESTION_MODELS.sentences),
    isRight,
    isAnswerable: query.impossible !== true,
    sentence,
  };
}
