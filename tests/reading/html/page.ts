import { readArticle } from "#reading/read-article.ts";
import type { Article } from "#story/article.ts";

/** Long enough that a reader takes it for an article. */
export const BODY = `<p>Mira Olt, the engineer who drew the first plans, opened the bridge on Friday, and the crowd, which had waited since the morning, cheered, sang and threw their hats.</p>
<p>The ferry, which had run for ninety years, made its last crossing at noon, with the mayor, two bands and a goat on board, and nobody, not even the captain, knew what comes next.</p>
<p>It cost more than planned, took longer than planned, and, as the council said, is finer than planned.</p>`;

/** A page of news with something in its head and around its text. */
export function page(parts: { head?: string; before?: string; after?: string } = {}): string {
  const { head = "", before = "", after = "" } = parts;
  return `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><main><article>${before}${BODY}${after}</article></main><footer><a href="/about">About us</a></footer></body></html>`;
}

export function readHtml(html: string, link?: string): Promise<Article> {
  const bytes = new TextEncoder().encode(html);
  return readArticle({ name: link ?? "articles/a.html", bytes, ...(link && { link }) });
}
