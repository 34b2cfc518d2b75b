import { likeness } from "#text/near-key.ts";
import type { HeldArticle } from "./held-article.ts";

/**
 * From here on two texts are taken for one. Measured in `tests/intake/duplicates/edits.test.ts`: an article with
 * a fifth more text, or every twentieth word changed, lies above; two that share half of their text
 * (a follow-up that repeats what came before) lie below.
 */
const NEARLY_THE_SAME = 0.6;

/**
 * Nearly every other article is told apart by the first quarter of its key, of which an index is
 * kept. One that is alike enough stays below this there once in a thousand times.
 */
const FIRST_BYTES = 32;
const HARDLY_ALIKE = 0.3;
/** A byte of the key that no run of words fell to. */
const EMPTY = 0xff;

/** Articles by their near keys. */
export interface NearIndex {
  readonly add: (article: HeldArticle) => void;
  /** The article whose text is most alike, where it is nearly the same; else null. */
  readonly find: (nearKey: string) => HeldArticle | null;
}

interface Held {
  readonly article: HeldArticle;
  /** A bit for each of the first bytes that is empty. */
  readonly empty: number;
}

export function createNearIndex(): NearIndex {
  const all: Held[] = [];
  const byByte = new Map<number, number[]>();

  /** How many of the first bytes each article has alike, of those that have any. */
  const alike = (bytes: readonly number[]): ReadonlyMap<number, number> => {
    const counts = new Map<number, number>();
    for (const [place, byte] of bytes.entries()) {
      if (byte === EMPTY) continue;
      for (const at of byByte.get(place * 256 + byte) ?? []) {
        counts.set(at, (counts.get(at) ?? 0) + 1);
      }
    }
    return counts;
  };

  return {
    add: (article) => {
      const bytes = firstBytes(article.nearKey);
      for (const [place, byte] of bytes.entries()) {
        if (byte === EMPTY) continue;
        const key = place * 256 + byte;
        const places = byByte.get(key);
        if (places) places.push(all.length);
        else byByte.set(key, [all.length]);
      }
      all.push({ article, empty: emptyIn(bytes) });
    },
    find: (nearKey) => {
      const bytes = firstBytes(nearKey);
      const empty = emptyIn(bytes);
      let [best, highest] = [null as HeldArticle | null, NEARLY_THE_SAME];
      for (const [at, count] of alike(bytes)) {
        const held = all[at]!;
        if (count < HARDLY_ALIKE * (FIRST_BYTES - countBits(held.empty & empty))) continue;
        const like = likeness(nearKey, held.article.nearKey);
        if (like >= highest) [best, highest] = [held.article, like];
      }
      return best;
    },
  };
}

function firstBytes(nearKey: string): readonly number[] {
  const length = Math.min(FIRST_BYTES, nearKey.length / 2);
  return Array.from({ length }, (_, at) => Number.parseInt(nearKey.slice(at * 2, at * 2 + 2), 16));
}

function emptyIn(bytes: readonly number[]): number {
  return bytes.reduce((mask, byte, at) => (byte === EMPTY ? mask | (1 << at) : mask), 0);
}

function countBits(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}
