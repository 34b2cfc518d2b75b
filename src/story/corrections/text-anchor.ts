import { type Span, sliceSpan } from "#text/span.ts";
import { splitWords, type Word } from "#text/split-words.ts";
import type { Article } from "../article.ts";
import type { TextAnchor } from "../correction.ts";

/** Characters kept of the text on either side. */
const AROUND = 60;
/** So many words in a row, the context's among them, are not there by chance. */
const ENOUGH = 5;

/** Where an anchor's words stand, with how many words around them are the same. */
interface Place {
  readonly span: Span;
  readonly before: number;
  readonly after: number;
}

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
  return bestPlace(anchor, wanted, text)?.span ?? null;
}

/**
 * Where the anchor's words stand in another article than theirs, which may be theirs under another
 * id: exactly these words, with the same ones on both sides, as others may repeat what was said.
 */
export function findMovedAnchor(anchor: TextAnchor, text: string): Span | null {
  const { words, before, after } = anchor;
  if (words === "" || !text.includes(words)) return null;
  const wanted = splitWords(words);
  const least = [neededOf(before), neededOf(after)] as const;
  if (wanted.length + least[0] + least[1] < ENOUGH) return null;
  if (wanted.length === 0) {
    const isThere = text.startsWith(before + words + after, anchor.start - before.length);
    return isThere ? exactPlace(anchor, text) : null;
  }
  const place = bestPlace(anchor, wanted, text);
  const isSame = place !== null && place.before >= least[0] && place.after >= least[1];
  return isSame ? place.span : null;
}

/** So many words of a context must be the same. Its outermost word may be cut through. */
function neededOf(context: string): number {
  const count = splitWords(context).length;
  return Math.min(ENOUGH, context.length < AROUND ? count : count - 1);
}

function bestPlace(anchor: TextAnchor, wanted: readonly Word[], text: string): Place | null {
  const words = splitWords(text);
  const contextBefore = splitWords(anchor.before).toReversed();
  const contextAfter = splitWords(anchor.after);
  const needed = Math.min(ENOUGH, wanted.length + contextBefore.length + contextAfter.length);
  let best: (Place & { readonly score: number }) | null = null;
  for (let at = 0; at + wanted.length <= words.length; at++) {
    if (!wanted.every(({ folded }, index) => words[at + index]?.folded === folded)) continue;
    const end = at + wanted.length;
    const before = countSame(contextBefore, (index) => words[at - 1 - index]);
    const after = countSame(contextAfter, (index) => words[end + index]);
    const span = { start: words[at]!.start, end: words[end - 1]!.end };
    const far = Math.min(1, Math.abs(span.start - anchor.start) / (text.length + 1));
    if (wanted.length + before + after < needed) continue;
    const score = before + after - far;
    if (best === null || score > best.score) best = { span, before, after, score };
  }
  return best;
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
