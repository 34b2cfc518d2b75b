import type { Article } from "#story/article.ts";
import { slugOf } from "#story/slug-of.ts";

/** Of the title. In characters. */
const LONGEST_SLUG = 40;

/**
 * An id that people can read and two articles never share: the day, what is English of the title and
 * the beginning of the text's hash, `2020-05-01-bridge-opens-1f3a90bc`.
 */
export function articleId({ published, title }: Article, hash: string): string {
  const words = slugOf(title ?? "").replace(/[^a-z0-9]+/gu, "-");
  return `${published}-${words.slice(0, LONGEST_SLUG)}-${hash.slice(0, 8)}`.replace(/-{2,}/gu, "-");
}
