import type { Article } from "#story/article.ts";
import type { Story } from "#story/story.ts";
import { remembered } from "#text/remembered.ts";

/** Article id → place of the article in the story. */
export const articlesById = remembered(({ articles }: Story): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (let place = 0; place < articles.length; place++)
    places.set(articles[place]!.article.id, place);
  return places;
});

/**
 * Finds the places of articles, fast where the same one is asked for again and again.
 *
 * @throws Error for an article of another story.
 */
export function placeFinder(story: Story): (article: Article) => number {
  const places = articlesById(story);
  let last: Article | null = null;
  let lastPlace = 0;
  return (article) => {
    if (article === last) return lastPlace;
    const place = places.get(article.id);
    if (place === undefined) {
      throw new Error(`Cannot place ${article.id}: the story does not hold it`);
    }
    last = article;
    lastPlace = place;
    return place;
  };
}
