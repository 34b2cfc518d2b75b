import type { Article } from "#story/article.ts";
import { digest } from "./digest.ts";

/** Names an article by all that its analysis depends on. */
export function analysisKey(article: Article): string {
  return digest(JSON.stringify(article));
}
