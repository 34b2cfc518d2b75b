import type { Article } from "#story/article.ts";
import type { Story } from "#story/story.ts";
import { shortKey } from "./short-key.ts";

/** A short value that names an article of a story in options and buttons. */
export function articleKey(article: Article): string {
  return shortKey(article.id);
}

/** What to look an article up by: the id behind a key, or the text as it was typed. */
export function typedArticleId(story: Story, typed: string): string {
  return story.articles.find(({ article }) => articleKey(article) === typed)?.article.id ?? typed;
}
