import type { Article } from "#story/article.ts";
import type { Document } from "./document.ts";

/** Divides an article into passages, sentences and tokens. */
export function readDocument(article: Article): Document {
  return { article, text: article.text, passages: [], sentences: [], tokens: [] };
}
