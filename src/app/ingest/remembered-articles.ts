import type { ArticleDetails, Articles } from "#library/contract/articles.ts";

/**
 * The articles of a library as one process writes them: a story is listed once, and what is put is
 * remembered, so that ten thousand articles are not listed ten thousand times.
 */
export function rememberedArticles(articles: Articles): Pick<Articles, "list" | "put"> {
  const stories = new Map<string, Promise<ArticleDetails[]>>();
  const list = (story: string): Promise<ArticleDetails[]> => {
    const known = stories.get(story) ?? articles.list(story).then((each) => [...each]);
    stories.set(story, known);
    return known;
  };
  return {
    list,
    put: async (story, added) => {
      await articles.put(story, added);
      (await list(story)).push(...added);
    },
  };
}
