import type { Steps } from "#text/steps.ts";
import { groupNumbersInSteps } from "../numbers/grouped-lists.ts";

/**
 * Finds words that differ by a typing mistake or two without reading the vocabulary: two words at
 * distance one share a form with at most one letter deleted (the symmetric deletion method of
 * W. Garbe). Only hashes of the forms are kept, so a few words found are false and have to be
 * checked by their distance.
 */
export interface NearWords {
  /** Calls `visit` with the numbers of words that may be within one (or two) mistakes of `word`. */
  readonly forEach: (word: string, mistakes: 1 | 2, visit: (id: number) => void) => void;
}

const SHORTEST = 2;
const LONGEST = 28;

/** So many words to a step. */
const STEP = 1000;

/** Indexes the words from one place on and before another; their numbers are their places. */
export function* indexNearWords(
  words: readonly string[],
  from = 0,
  to = words.length,
): Steps<NearWords> {
  const mask = bucketMask(to - from);
  const buckets = yield* groupNumbersInSteps(mask + 1, function* (put) {
    for (let id = from; id < to; id++) {
      putForms(words[id]!, mask, id, put);
      if (id % STEP === 0) yield;
    }
  });
  return {
    forEach: (word, mistakes, visit) => {
      if (word.length < SHORTEST || word.length > LONGEST) return;
      forEachForm(word, mistakes, (form) => {
        const bucket = form & mask;
        for (let at = buckets.starts[bucket]!; at < buckets.starts[bucket + 1]!; at++) {
          visit(buckets.items[at]!);
        }
      });
    },
  };
}

function putForms(
  word: string,
  mask: number,
  id: number,
  put: (bucket: number, id: number) => void,
): void {
  if (word.length < SHORTEST || word.length > LONGEST) return;
  forEachForm(word, 1, (form) => {
    put(form & mask, id);
  });
}

/** About one bucket a form: words have some eight letters. */
function bucketMask(words: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(16, words * 8))) - 1;
}

/** Hashes of the word itself and of the word with one (or one and two) letters deleted. */
function forEachForm(word: string, deletions: 1 | 2, visit: (hash: number) => void): void {
  visit(hashWithout(word, -1, -1));
  for (let first = 0; first < word.length; first++) {
    if (first > 0 && word.charCodeAt(first) === word.charCodeAt(first - 1)) continue;
    visit(hashWithout(word, first, -1));
    if (deletions === 1) continue;
    for (let second = first + 1; second < word.length; second++) {
      visit(hashWithout(word, first, second));
    }
  }
}

/** FNV-1a over the letters that are left, with a last mixing of the bits. */
function hashWithout(word: string, first: number, second: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    if (at === first || at === second) continue;
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
