import type { Article } from "#story/article.ts";
import { type Span, sliceSpan } from "#text/span.ts";
import { safeLink } from "./safe-link.ts";

/**
 * The article's address, pointing at the passage by a text fragment (WICG "Scroll to Text
 * Fragment": `#:~:text=first words,last words`) where that fits. Null without a usable address.
 */
export function passageLink({ url, text }: Article, passage: Span | null): string | null {
  const plain = safeLink(url);
  if (plain === null || passage === null || plain.includes("#")) return plain;
  const words = endsOf(sliceSpan(text, passage)).match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
  const ends =
    words.length > 2 * AT_AN_END ? [words.slice(0, AT_AN_END), words.slice(-AT_AN_END)] : [words];
  if (words.length === 0 || ends.flat().some((word) => /\p{Cs}/u.test(word))) return plain;
  const link = `${plain}#:~:text=${ends.map((end) => encodeWords(end.join(" "))).join(",")}`;
  return link.length <= LONGEST_LINK ? link : plain;
}

/** Enough of either end for its words; a passage may be as long as an article. */
function endsOf(text: string): string {
  return text.length <= 400 ? text : `${text.slice(0, 200)} ${text.slice(-200)}`;
}

/** Words of either end that name the passage. */
const AT_AN_END = 4;

/** As `safeLink`; the fragment only adds percent-encoded words. */
const LONGEST_LINK = 512;

/** The hyphen has a meaning of its own in a text fragment, the others in Markdown. */
function encodeWords(words: string): string {
  return encodeURIComponent(words).replace(/[-~*()'!_]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}
