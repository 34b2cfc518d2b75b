import type { Article } from "#story/article.ts";

/** The ending of what `writeArticle` writes. */
export const WRITTEN_FORMAT = ".json";

/** An article as JSON that reads back to the same article, character by character; it must be dated. */
export function writeArticle(article: Article): string {
  const { title, outlet, author, published: date, url: link, note, layout, text } = article;
  return JSON.stringify({ title, outlet, author, date, link, note, layout, text });
}
