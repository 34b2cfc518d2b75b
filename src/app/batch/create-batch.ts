import { z } from "zod";
import { analyze } from "#analysis/analyze.ts";
import { createStoryIndex, type StoryIndex } from "#search/story-index.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import type { AnalysedArticle } from "#story/story.ts";
import { truncate } from "#text/truncate.ts";
import type { AnswerLine } from "./answer-line.ts";
import { answerQuery } from "./answer-query.ts";
import { articleLine, parseLine } from "./article-line.ts";

/** Articles given as lines, then questions about them as lines. */
export interface Batch {
  /** @throws Error when the line is no article. */
  readonly add: (line: unknown) => void;
  /** @throws Error when the line is no question that can be answered. */
  readonly answer: (line: unknown) => AnswerLine & { readonly id: string };
}

const queryLine = z.object({
  id: z.string(),
  story: z.string().optional(),
  command: z.string(),
  options: z.record(z.string(), z.unknown()).default({}),
});

/** The story of articles that name none. */
const UNNAMED = "";

/** Of a name that is repeated in an error. In characters. */
const LONGEST_NAME = 80;

export function createBatch(): Batch {
  const articles = new Map<string, AnalysedArticle[]>();
  const indexes = new Map<string, StoryIndex>();

  const indexOf = (story: string): StoryIndex => {
    const known = indexes.get(story);
    if (known) return known;
    const held = articles.get(story);
    if (!held)
      throw new Error(
        `Cannot answer: no article of story “${truncate(story, LONGEST_NAME)}” was given`,
      );
    const info = { id: story, title: story, description: null, aliases: {} };
    const index = createStoryIndex(buildStory(info, held));
    indexes.set(story, index);
    return index;
  };

  return {
    add: (line) => {
      const {
        story = UNNAMED,
        published,
        title,
        ...rest
      } = parseLine(articleLine, line, "article");
      const article = createArticle({
        ...rest,
        published: published ?? null,
        title: title ?? null,
      });
      const held = articles.get(story) ?? [];
      held.push({ article, analysis: analyze(article) });
      articles.set(story, held);
      indexes.delete(story);
    },
    answer: (line) => {
      const { id, story, command, options } = parseLine(queryLine, line, "query");
      return { id, ...answerQuery(indexOf(story ?? onlyStory(articles)), command, options) };
    },
  };
}

function onlyStory(articles: ReadonlyMap<string, unknown>): string {
  const [first, second] = articles.keys();
  if (first === undefined) throw new Error("Cannot answer: no article was given");
  if (second !== undefined) {
    throw new Error("Cannot answer: the articles are of several stories, and the query names none");
  }
  return first;
}
