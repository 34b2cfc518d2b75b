import type { Articles, Listing } from "#library/contract/articles.ts";

/**
 * The articles of a library as one process writes them: a story is listed once, and what is added is
 * remembered, so that ten thousand articles are not listed ten thousand times. It is listed again
 * when another process wrote to it.
 */
export function rememberedArticles(
  articles: Pick<Articles, "listing" | "add">,
): Pick<Articles, "listing" | "add"> {
  const stories = new Map<string, Listing>();
  return {
    listing: async (story) => {
      const known = stories.get(story) ?? (await articles.listing(story));
      stories.set(story, known);
      return known;
    },
    add: async (story, added, listed) => {
      const number = await articles.add(story, added, listed);
      const known = stories.get(story);
      if (number === null || known?.number !== listed) stories.delete(story);
      else stories.set(story, { number, articles: [...known.articles, ...added] });
      return number;
    },
  };
}
