import { type Span, sliceSpan } from "#text/span.ts";
import { splitWords, type Word } from "#text/split-words.ts";
import type { Article } from "../article.ts";
import type { TextAnchor } from "../correction.ts";

/** Characters kept of the text on either side. */
const AROUND = 60;
/** So many words in a row, the context's among them, are not there by chance. */
const ENOUGH = 5;

/** What finds a stretch of an article again. */
export function textAnchor({ id, text }: Article, { start, end }: Span): TextAnchor {
  return {
    article: id,
    words: sliceSpan(text, { start, end }),
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
    start,
  };
}

/**
 * Where the anchor's words stand now: the same words in the same order, whatever their case,
 * marks and spaces; of several places the one with most of the same words around it, then the
 * nearest to where they stood. Null when they are gone.
 */
export function findAnchor(anchor: TextAnchor, text: string): Span | null {
  const wanted = splitWords(anchor.words);
  if (wanted.length === 0) return exactPlace(anchor, text);
  const words = splitWords(text);
  const before = splitWords(anchor.before).toReversed();
  const after = splitWords(anchor.after);
  const needed = Math.min(ENOUGH, wanted.length + before.length + after.length);
  let best: { readonly span: Span; readonly score: number } | null = null;
  for (let at = 0; at + wanted.length <= words.length; at++) {
    if (!wanted.every(({ folded }, index) => words[at + index]?.folded === folded)) continue;
    const end = at + wanted.length;
    const around =
      countSame(before, (index) => words[at - 1 - index]) +
      countSame(after, (index) => words[end + index]);
    const span = { start: words[at]!.start, end: words[end - 1]!.end };
    const far = Math.min(1, Math.abs(span.start - anchor.start) / (text.length + 1));
    if (wanted.length + around < needed) continue;
    if (best === null || around - far > best.score) best = { span, score: around - far };
  }
  return best?.span ?? null;
}

/** Words that are the same one after the other, from the anchor's words outwards. */
function countSame(context: readonly Word[], wordAt: (index: number) => Word | undefined): number {
  const differs = context.findIndex(({ folded }, index) => wordAt(index)?.folded !== folded);
  return differs === -1 ? context.length : differs;
}

function exactPlace({ words, start }: TextAnchor, text: string): Span | null {
  if (words === "" || !text.startsWith(words, start)) return null;
  return { start, end: start + words.length };
}
