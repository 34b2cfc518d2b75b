import type { Story } from "#story/story.ts";
import { remembered } from "#text/remembered.ts";

/** Article id → place of the article in the story. */
export const articlesById = remembered(
  ({ articles }: Story): ReadonlyMap<string, number> =>
    new Map(articles.map(({ article }, place) => [article.id, place])),
);
