import type { Article } from "./article.ts";

/** What an article is called where it has to be called something. */
export function titleOrId({ title, id }: Pick<Article, "title" | "id">): string {
  return title ?? id;
}
