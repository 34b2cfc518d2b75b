import { createHash } from "node:crypto";
import type { ArticleDetails } from "#library/contract/articles.ts";
import type { Article } from "#story/article.ts";
import { nearKey } from "#text/near-key.ts";

/** An article of a story as far as a new one is compared with it. */
export type HeldArticle = ArticleDetails;

/** An article's details with the keys of its text. */
export function heldArticle(article: Article): HeldArticle {
  const { id, title, outlet, author, url, published, text } = article;
  return { id, title, outlet, author, url, published, hash: hashOf(text), nearKey: nearKey(text) };
}

/** The same for texts that are the same character by character. */
function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
