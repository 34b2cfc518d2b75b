import { type Span, sliceSpan } from "#text/span.ts";
import type { Article } from "./article.ts";

/**
 * Names annotations of one article by their words, so that a name still holds after the article
 * is re-read with other offsets. The same words again in the same article get a number.
 */
export function stableId(prefix: string, article: Article): (span: Span) => string {
  const seen = new Map<string, number>();
  return (span) => {
    const words = sliceSpan(article.text, span);
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return idOfWords(prefix, article, words, count);
  };
}

/** The name of words that stand in the article for the first, second … time. */
export function idOfWords(prefix: string, { id }: Article, words: string, count: number): string {
  const base = prefix + shortHash(`${id}\n${words}`);
  return count === 1 ? base : `${base}-${count}`;
}

/** 53 bits of two multiplied 32-bit lanes (the public-domain cyrb53 construction), in base 36. */
export function shortHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
