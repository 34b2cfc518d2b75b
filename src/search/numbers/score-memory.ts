import type { GroupedLists } from "./grouped-lists.ts";
import type { MemberLists } from "./member-lists.ts";

/** What passages may hold of a query: a word in one of its readings, or a pair of words. */
export interface Clue {
  readonly lists: MemberLists;
  /** Numbers of lists with a likeness, the highest first: a passage counts by the first it is on. */
  readonly readings: readonly (readonly [list: number, likeness: number])[];
  readonly weight: number;
}

/** Adds up what each passage holds of a query. Working memory for one index. */
export class ScoreMemory {
  /** All 0 between queries. */
  readonly scores: Float32Array;
  readonly #touched: Uint32Array;
  #count = 0;
  /** The last round in which a passage was counted. */
  readonly #counted: Uint32Array;
  #round = 0;
  /** 1 for the passages that lists are held against; all 0 between. */
  readonly #marked: Uint8Array;

  constructor(size: number) {
    this.scores = new Float32Array(size);
    this.#touched = new Uint32Array(size);
    this.#counted = new Uint32Array(size);
    this.#marked = new Uint8Array(size);
  }

  /** The passages that have something, in the order in which they got it. */
  get touched(): Uint32Array {
    return this.#touched.subarray(0, this.#count);
  }

  /** Adds a clue's weight to the passages that are on one of its lists. */
  add({ lists: { lists }, readings, weight }: Clue): void {
    // Of a single list each passage comes once.
    if (readings.length === 1) {
      const [list, likeness] = readings[0]!;
      this.#addAll(lists, list, weight * likeness);
      return;
    }
    this.#startRound();
    for (const [list, likeness] of readings) this.#addOnce(lists, list, weight * likeness);
  }

  /** The same, but only to some passages. */
  addTo(passages: Uint32Array, { lists, readings, weight }: Clue): void {
    this.#startRound();
    let isMarked = false;
    for (const [list, likeness] of readings) {
      const gain = weight * likeness;
      const bits = lists.bitsOf(list);
      if (bits !== null) this.#addWhereSet(passages, bits, gain);
      else if (passages.length * SEARCH < lists.lengthOf(list)) {
        this.#addWhereListed(passages, lists, list, gain);
      } else {
        if (!isMarked) this.#mark(passages, 1);
        isMarked = true;
        this.#addWhereMarked(lists.lists, list, gain);
      }
    }
    if (isMarked) this.#mark(passages, 0);
  }

  clear(): void {
    const { scores } = this;
    const count = this.#count;
    this.#count = 0;
    if (count * FEW < scores.length) {
      for (let at = 0; at < count; at++) scores[this.#touched[at]!] = 0;
    } else scores.fill(0);
  }

  // Each walk is a function of its own over numbers alone, which the compiler makes fast as a whole.

  #addAll({ starts, items }: GroupedLists, list: number, gain: number): void {
    const { scores } = this;
    const touched = this.#touched;
    let count = this.#count;
    const end = starts[list + 1]!;
    for (let at = starts[list]!; at < end; at++) {
      const passage = items[at]!;
      const score = scores[passage]!;
      if (score === 0) touched[count++] = passage;
      scores[passage] = score + gain;
    }
    this.#count = count;
  }

  /** Adds to the passages of a list that were not counted in this round. */
  #addOnce({ starts, items }: GroupedLists, list: number, gain: number): void {
    const { scores } = this;
    const touched = this.#touched;
    const counted = this.#counted;
    const round = this.#round;
    let count = this.#count;
    const end = starts[list + 1]!;
    for (let at = starts[list]!; at < end; at++) {
      const passage = items[at]!;
      if (counted[passage] === round) continue;
      counted[passage] = round;
      const score = scores[passage]!;
      if (score === 0) touched[count++] = passage;
      scores[passage] = score + gain;
    }
    this.#count = count;
  }

  #addWhereSet(passages: Uint32Array, bits: Uint32Array, gain: number): void {
    const { scores } = this;
    const counted = this.#counted;
    const round = this.#round;
    for (let at = 0; at < passages.length; at++) {
      const passage = passages[at]!;
      if ((bits[passage >>> 5]! & (1 << (passage & 31))) === 0) continue;
      if (counted[passage] === round) continue;
      counted[passage] = round;
      scores[passage]! += gain;
    }
  }

  #addWhereListed(passages: Uint32Array, lists: MemberLists, list: number, gain: number): void {
    const { scores } = this;
    const counted = this.#counted;
    const round = this.#round;
    for (let at = 0; at < passages.length; at++) {
      const passage = passages[at]!;
      if (counted[passage] === round || !lists.isOn(list, passage)) continue;
      counted[passage] = round;
      scores[passage]! += gain;
    }
  }

  #mark(passages: Uint32Array, mark: 0 | 1): void {
    const marked = this.#marked;
    for (let at = 0; at < passages.length; at++) marked[passages[at]!] = mark;
  }

  /** Walks the list, which is short beside the passages. */
  #addWhereMarked({ starts, items }: GroupedLists, list: number, gain: number): void {
    const { scores } = this;
    const marked = this.#marked;
    const counted = this.#counted;
    const round = this.#round;
    const end = starts[list + 1]!;
    for (let at = starts[list]!; at < end; at++) {
      const passage = items[at]!;
      if (marked[passage] === 0 || counted[passage] === round) continue;
      counted[passage] = round;
      scores[passage]! += gain;
    }
  }

  #startRound(): void {
    if (this.#round === 0xffff_ffff) {
      this.#counted.fill(0);
      this.#round = 0;
    }
    this.#round++;
  }
}

/** Looking for a passage in a list takes about so many of the steps that a walk along it takes. */
const SEARCH = 16;
/** So many passages cost more to clear one by one than a loop over all does. */
const FEW = 8;
