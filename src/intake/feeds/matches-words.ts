import { splitWords } from "#text/split-words.ts";
import type { FeedItem } from "./feed.ts";

/**
 * True when an item's title, summary or content has one of the words, or when there are none. A word may be
 * several, which then stand together; letter case and accents make no difference.
 */
export function matchesWords(
  { title, summary, content }: FeedItem,
  words: readonly string[],
): boolean {
  if (words.length === 0) return true;
  const parts = [title ?? "", ...[summary, content].map((html) => withoutTags(html ?? ""))];
  const text = folded(parts.join(" . "));
  return words.some((word) => text.includes(folded(word)));
}

function withoutTags(html: string): string {
  return html.replace(/<[^<>]{0,2000}>/gu, " ");
}

/** The words with a space before and after each, so that none is found inside another. */
function folded(text: string): string {
  return ` ${splitWords(text)
    .map((word) => word.folded)
    .join(" ")} `;
}
