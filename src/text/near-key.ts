import { splitWords } from "./split-words.ts";

/** Words that are compared together: so long a run is seldom the same by chance. */
const RUN = 3;
/** A likeness is then told to within .09 (two standard errors at .5); a power of two. */
const BINS = 128;
const EMPTY = "ff";
const VALUES = 255;

/**
 * A short key of a text, alike for texts that share most of their runs of words: one-permutation
 * MinHash (Li, Owen and Zhang 2012) with a byte a bin, as 256 hexadecimal digits. Letter case,
 * accents, punctuation and white space make no difference.
 */
export function nearKey(text: string): string {
  const words = splitWords(text).map(({ folded }) => hashWord(folded));
  const least = new Array<number>(BINS).fill(-1);
  const runs = Math.max(1, words.length - RUN + 1);
  for (let at = 0; at < runs && words.length > 0; at++) {
    const hash = hashRun(words, at);
    const bin = hash % BINS;
    const value = Math.floor(hash / BINS);
    if (least[bin] === -1 || value < (least[bin] ?? 0)) least[bin] = value;
  }
  return least.map((value) => (value === -1 ? EMPTY : hex(value % VALUES))).join("");
}

/**
 * The estimated share of runs of words that two texts have in common, of all that either has
 * (Jaccard's index), 0 to 1, by their keys; by the first digits of both it is told less exactly.
 */
export function likeness(a: string, b: string): number {
  let same = 0;
  let used = a.length / 2;
  for (let at = 0; at < a.length; at += 2) {
    const isSame = a.charCodeAt(at) === b.charCodeAt(at) && a[at + 1] === b[at + 1];
    if (isSame && a.startsWith(EMPTY, at)) used--;
    else if (isSame) same++;
  }
  return used === 0 ? 0 : same / used;
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}

/** FNV-1a, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** The words of a run in their order, mixed so that every bit depends on each (murmur3's finaliser). */
function hashRun(words: readonly number[], from: number): number {
  let hash = 0;
  const end = Math.min(from + RUN, words.length);
  for (let at = from; at < end; at++) hash = Math.imul(hash, 31) + (words[at] ?? 0);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
