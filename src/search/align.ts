import { SAME_STEM } from "./expand-word.ts";
import { type GroupedLists, groupNumbers } from "./grouped-lists.ts";
import type { PassageIndex } from "./passage-index.ts";
import { MOST_QUERY_WORDS, type Query } from "./query.ts";

/** How a query's words lie in a passage. All shares are of the query's weight. */
export interface Alignment {
  readonly passage: number;
  /** 0..1: the two below together. */
  readonly score: number;
  /** Share of the words found close together, in any order. */
  readonly coverage: number;
  /** How well the words stand in the query's order, gaps counting against it. */
  readonly order: number;
  /** Share found as they are or in another form (not as a misspelling). */
  readonly exact: number;
  /** Number of the query's words found, as a share of their number. */
  readonly found: number;
  /** The longest run of words in the same order without a gap. */
  readonly run: number;
}

/** Aligns a query with one passage after another. */
export interface QueryAligner {
  readonly align: (passage: number) => Alignment;
  /** The highest score a passage with this coverage could have. */
  readonly bound: (coverage: number) => number;
}

const GAP = 0.1;
const SKIPPED = 0.05;
const ADJACENT = 0.35;
const CLOSE = 0.15;
const WIDEST_GAP = 8;
const SPREAD = 0.03;
/** Words of a passage looked at. */
const LONGEST = 4096;

/** Working memory for one index: `start` readies it for a query. */
export function createAligner(index: PassageIndex): (query: Query) => QueryAligner {
  const slotOf = new Uint16Array(index.vocabulary.words.length);
  const memory = new Memory();
  let used: number[] = [];
  return (query) => {
    for (const word of used) slotOf[word] = 0;
    const readings = readingsBySlot(query, slotOf);
    used = readings.words;
    const weights = Float64Array.from(query.words, (word) => word.weight);
    const run = new AlignmentRun(index, query.weight, weights, slotOf, readings, memory);
    return { align: (passage) => run.align(passage), bound: (coverage) => run.bound(coverage) };
  };
}

/** For each held word that may stand for query words: which ones, and how alike. */
interface Readings {
  readonly words: number[];
  readonly slots: GroupedLists;
  readonly likeness: Float64Array;
}

function readingsBySlot({ words }: Query, slotOf: Uint16Array): Readings {
  const held: number[] = [];
  const triples: [slot: number, place: number, likeness: number][] = [];
  words.forEach(({ readings }, place) => {
    for (const [word, likeness] of readings) {
      if (slotOf[word] === 0) {
        if (held.length >= 0xfffe) continue;
        slotOf[word] = held.push(word);
      }
      triples.push([slotOf[word]!, place, likeness]);
    }
  });
  const order = groupNumbers(held.length + 1, (put) => {
    triples.forEach(([slot], at) => {
      put(slot, at);
    });
  });
  const items = order.items.map((at) => triples[at]![1]);
  const likeness = Float64Array.from(order.items, (at) => triples[at]![2]);
  return { words: held, slots: { starts: order.starts, items }, likeness };
}

/** Arrays used again for every passage. */
class Memory {
  readonly positions = new Int32Array(LONGEST);
  readonly slots = new Uint16Array(LONGEST);
  readonly chain = new Float64Array(MOST_QUERY_WORDS);
  readonly lastAt = new Int32Array(MOST_QUERY_WORDS);
  readonly runs = new Int32Array(MOST_QUERY_WORDS);
  readonly taken = new Float64Array(MOST_QUERY_WORDS);
}

class AlignmentRun {
  readonly #index: PassageIndex;
  readonly #total: number;
  readonly #weights: Float64Array;
  readonly #slotOf: Uint16Array;
  readonly #readings: Readings;
  readonly #memory: Memory;

  constructor(
    index: PassageIndex,
    total: number,
    weights: Float64Array,
    slotOf: Uint16Array,
    readings: Readings,
    memory: Memory,
  ) {
    this.#index = index;
    this.#total = total;
    this.#weights = weights;
    this.#slotOf = slotOf;
    this.#readings = readings;
    this.#memory = memory;
  }

  bound(coverage: number): number {
    const adjacency = ADJACENT * (this.#weights.length - 1);
    const order = (coverage * this.#total + adjacency) / (this.#total + adjacency);
    return (coverage + Math.min(1, order)) / 2;
  }

  align(passage: number): Alignment {
    const count = this.#locate(passage);
    const { best, run } = this.#chain(count);
    const { value, exact, found } = this.#window(count);
    const coverage = Math.max(0, value) / this.#total;
    const highest = this.#total + ADJACENT * (this.#weights.length - 1);
    const order = Math.min(1, best / highest);
    return {
      passage,
      score: (coverage + order) / 2,
      coverage,
      order,
      exact: exact / this.#total,
      found: found / this.#weights.length,
      run,
    };
  }

  /** Notes the places of the passage that hold a reading of a query word. */
  #locate(passage: number): number {
    const { positions, slots } = this.#memory;
    const { starts, items } = this.#index.passages;
    const start = starts[passage]!;
    const end = starts[passage + 1]!;
    let count = 0;
    for (let at = start; at < end && count < LONGEST; at++) {
      const slot = this.#slotOf[items[at]!]!;
      if (slot === 0) continue;
      positions[count] = at - start;
      slots[count++] = slot;
    }
    return count;
  }

  /** The weightiest chain of matches in the order of the query. */
  #chain(count: number): { best: number; run: number } {
    const { positions, slots, chain, lastAt, runs } = this.#memory;
    const { slots: bySlot, likeness } = this.#readings;
    chain.fill(0);
    let best = 0;
    let run = 0;
    for (let at = 0; at < count; at++) {
      const position = positions[at]!;
      const from = bySlot.starts[slots[at]!]!;
      for (let reading = bySlot.starts[slots[at]! + 1]! - 1; reading >= from; reading--) {
        const place = bySlot.items[reading]!;
        const alike = likeness[reading]!;
        const before = this.#bestBefore(place, position);
        const value = before.value + this.#weights[place]! * alike;
        if (value < chain[place]! && position - lastAt[place]! <= WIDEST_GAP) continue;
        chain[place] = value;
        lastAt[place] = position;
        runs[place] = before.run + 1;
        if (value > best) best = value;
        if (alike >= SAME_STEM && runs[place]! > run) run = runs[place]!;
      }
    }
    return { best, run };
  }

  readonly #before = { value: 0, run: 0 };

  #bestBefore(place: number, position: number): { readonly value: number; readonly run: number } {
    const { chain, lastAt, runs } = this.#memory;
    const before = this.#before;
    before.value = 0;
    before.run = 0;
    for (let earlier = 0; earlier < place; earlier++) {
      if (chain[earlier]! <= 0) continue;
      const gap = position - lastAt[earlier]! - 1;
      if (gap < 0 || gap > WIDEST_GAP) continue;
      const skipped = place - earlier - 1;
      const adjacent = gap === 0 && skipped === 0;
      const bonus = adjacent ? ADJACENT : gap <= 2 && skipped <= 2 ? CLOSE : 0;
      const value = chain[earlier]! - GAP * Math.max(0, gap - skipped) - SKIPPED * skipped + bonus;
      if (value <= before.value) continue;
      before.value = value;
      before.run = adjacent ? runs[earlier]! : 0;
    }
    return before;
  }

  /** The stretch that holds most of the query's words in any order, each place serving one word. */
  #window(count: number): { value: number; exact: number; found: number } {
    const { positions, taken } = this.#memory;
    const words = this.#weights.length;
    const width = Math.max(5 + words, Math.round(words * 1.7));
    const spread = (SPREAD * this.#total) / words;
    const best = { value: 0, exact: 0, found: 0 };
    for (let first = 0; first < count; first++) {
      taken.fill(0);
      const from = positions[first]!;
      let covered = 0;
      for (let at = first; at < count && positions[at]! - from < width; at++) {
        const gain = this.#take(at);
        if (gain === 0) continue;
        covered += gain;
        const value = covered - spread * Math.max(0, positions[at]! - from + 1 - words);
        if (value > best.value) this.#noteBest(best, value);
      }
      if (positions[count - 1]! - from < width) break;
    }
    return best;
  }

  /** Gives a place to the query word that gains most by it; returns the gain. */
  #take(at: number): number {
    const { slots, taken } = this.#memory;
    const { slots: bySlot, likeness } = this.#readings;
    const slot = slots[at]!;
    let gain = 0;
    let chosen = -1;
    for (let reading = bySlot.starts[slot]!; reading < bySlot.starts[slot + 1]!; reading++) {
      const place = bySlot.items[reading]!;
      const more = (likeness[reading]! - taken[place]!) * this.#weights[place]!;
      if (more <= gain) continue;
      gain = more;
      chosen = reading;
    }
    if (chosen >= 0) taken[bySlot.items[chosen]!] = likeness[chosen]!;
    return gain;
  }

  #noteBest(best: { value: number; exact: number; found: number }, value: number): void {
    const { taken } = this.#memory;
    best.value = value;
    best.exact = 0;
    best.found = 0;
    for (let place = 0; place < this.#weights.length; place++) {
      if (taken[place]! >= SAME_STEM) best.exact += this.#weights[place]!;
      if (taken[place]! > 0) best.found++;
    }
  }
}
