import type { Story, StoryQuotation } from "#story/story.ts";
import { foldWord } from "#text/fold-word.ts";
import { remembered } from "#text/remembered.ts";
import { scanWords } from "#text/split-words.ts";
import type { Steps } from "#text/steps.ts";

/** Shorter quotations are scraps rather than lines. */
const FEWEST_WORDS = 5;
/** So many quotations to a step. */
const STEP = 500;

/**
 * Of each attributed quotation in quotation marks that is no scrap, the hash of its words times the
 * number of all quotations, and its place: one number, so that they are put in order fast. The
 * words are read here and not taken from the story's, as a first answer needs no others.
 */
export function* hashQuotations({ quotations }: Story): Steps<Float64Array> {
  const hashed = new Float64Array(quotations.length);
  let size = 0;
  for (let from = 0; from < quotations.length; from += STEP) {
    const to = Math.min(quotations.length, from + STEP);
    for (let at = from; at < to; at++) {
      const { speaker, quotation } = quotations[at]!;
      if (quotation.kind === "indirect" || speaker === null) continue;
      const hash = hashOf(quotations[at]!);
      if (hash >= 0) hashed[size++] = hash * quotations.length + at;
    }
    yield;
  }
  return hashed.subarray(0, size);
}

const hashOf = remembered(({ article, start, end }: StoryQuotation) =>
  hashWords(article.text.slice(start, end)),
);

/** FNV-1a over the folded words; -1 for a scrap. */
function hashWords(text: string): number {
  let hash = 0x811c9dc5;
  let count = 0;
  scanWords(text, (start, end) => {
    let next = hashPlain(hash, text, start, end);
    if (next === null) {
      const folded = foldWord(text.slice(start, end));
      if (folded === "") return;
      next = hashFolded(hash, folded);
    }
    hash = mixed(next, WORD_END);
    count++;
  });
  return count < FEWEST_WORDS ? -1 : hash >>> 0;
}

const WORD_END = 0x20;

/** Of a word of ASCII letters and digits; null where folding is more than lower case. */
function hashPlain(before: number, text: string, start: number, end: number): number | null {
  let hash = before;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) hash = mixed(hash, code + 0x20);
    else if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) {
      hash = mixed(hash, code);
    } else return null;
  }
  return hash;
}

function hashFolded(before: number, folded: string): number {
  let hash = before;
  for (let at = 0; at < folded.length; at++) hash = mixed(hash, folded.charCodeAt(at));
  return hash;
}

function mixed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}
