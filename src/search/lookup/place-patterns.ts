import type { MatchedPlaces } from "./matched-places.ts";

const MOST = 1024;
const BUCKETS = 4 * MOST;
const ROOM = 1 << 15;

/**
 * Numbers the ways in which matches lie in passages: those with the same slots at the same distances
 * have one number, wherever they begin. A hash table with open addressing, used for one query after
 * another.
 */
export class PlacePatterns {
  /** How many were numbered. */
  count = 0;
  readonly #buckets = new Int16Array(BUCKETS).fill(-1);
  /** The matches of pattern `n` are those from `starts[n]` to before `starts[n + 1]`. */
  readonly #starts = new Uint32Array(MOST + 1);
  readonly #matches = new Uint32Array(ROOM);

  clear(): void {
    this.#buckets.fill(-1);
    this.count = 0;
  }

  /** The pattern's number, `count` as it was before for a new one; -1 when there is no room for it. */
  numberOf(places: MatchedPlaces): number {
    let bucket = hashOf(places) & (BUCKETS - 1);
    for (; this.#buckets[bucket]! >= 0; bucket = (bucket + 1) & (BUCKETS - 1)) {
      const number = this.#buckets[bucket]!;
      if (this.#isSame(number, places)) return number;
    }
    const from = this.#starts[this.count]!;
    if (this.count === MOST || from + places.count > ROOM) return -1;
    for (let at = 0; at < places.count; at++) this.#matches[from + at] = matchAt(places, at);
    this.#buckets[bucket] = this.count;
    this.#starts[this.count + 1] = from + places.count;
    return this.count++;
  }

  #isSame(number: number, places: MatchedPlaces): boolean {
    const from = this.#starts[number]!;
    if (this.#starts[number + 1]! - from !== places.count) return false;
    for (let at = 0; at < places.count; at++) {
      if (this.#matches[from + at] !== matchAt(places, at)) return false;
    }
    return true;
  }
}

/** A match's distance from the first one and its slot, in one number. */
function matchAt({ positions, slots }: MatchedPlaces, at: number): number {
  return ((positions[at]! - positions[0]!) << 16) | slots[at]!;
}

/** FNV-1a over the matches. */
function hashOf(places: MatchedPlaces): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < places.count; at++) {
    hash = Math.imul(hash ^ matchAt(places, at), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}
