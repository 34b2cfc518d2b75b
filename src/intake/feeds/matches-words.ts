import { splitWords } from "#text/split-words.ts";
import type { FeedItem } from "./feed.ts";

/**
 * True when an item's title or summary has one of the words, or when there are none. A word may be
 * several, which then stand together; letter case and accents make no difference.
 */
export function matchesWords({ title, summary }: FeedItem, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = folded(`${title ?? ""} . ${summary?.replace(/<[^<>]{0,2000}>/gu, " ") ?? ""}`);
  return words.some((word) => text.includes(folded(word)));
}

/** The words with a space before and after each, so that none is found inside another. */
function folded(text: string): string {
  return ` ${splitWords(text)
    .map((word) => word.folded)
    .join(" ")} `;
}
