import { BestChain } from "./best-chain.ts";
import { BestWindow } from "./best-window.ts";
import { type AlignmentInput, HeldAnywhere } from "./matched-places.ts";
import type { PlacePatterns } from "./place-patterns.ts";

/** How a query's words lie where the matches do. All shares are of the query's weight. */
export interface PatternAlignment {
  /** 0..1: coverage and order together. */
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
  /** First and last match of the closest stretch, in words from the first match of all. */
  readonly first: number;
  readonly last: number;
}

/** How much of a query stands anywhere in a passage: its weight, and how many of the words. */
export interface Held {
  readonly weight: number;
  readonly words: number;
}

const chain = new BestChain();
const window = new BestWindow();
const anywhere = new HeldAnywhere();

/** Aligns the matches that `places` has at the moment; those that lie alike are aligned once. */
export class PatternAligner {
  held: Held = { weight: 0, words: 0 };
  readonly #input: AlignmentInput;
  readonly #patterns: PlacePatterns;
  readonly #orderOf: (chained: number) => number;
  #pattern = -1;
  /** By the number of the pattern. */
  readonly #held: Held[] = [];
  readonly #aligned: (PatternAlignment | undefined)[] = [];

  constructor(
    input: AlignmentInput,
    patterns: PlacePatterns,
    orderOf: (chained: number) => number,
  ) {
    this.#input = input;
    this.#patterns = patterns;
    this.#orderOf = orderOf;
    patterns.clear();
  }

  /** To be called when there are other matches. */
  look(): void {
    const before = this.#patterns.count;
    this.#pattern = this.#patterns.numberOf(this.#input.places);
    if (this.#pattern >= 0 && this.#pattern < before) {
      this.held = this.#held[this.#pattern]!;
      return;
    }
    anywhere.find(this.#input);
    this.held = { weight: anywhere.weight, words: anywhere.words };
    if (this.#pattern >= 0) this.#held.push(this.held);
  }

  align(): PatternAlignment {
    if (this.#pattern < 0) return this.#align();
    const known = this.#aligned[this.#pattern] ?? this.#align();
    this.#aligned[this.#pattern] = known;
    return known;
  }

  #align(): PatternAlignment {
    const { weights, total, places } = this.#input;
    chain.find(this.#input);
    window.find(this.#input);
    const coverage = window.value / total;
    const order = this.#orderOf(chain.value);
    return {
      score: (coverage + order) / 2,
      coverage,
      order,
      exact: window.exact / total,
      found: window.found / weights.length,
      run: chain.run,
      first: window.first - places.from,
      last: window.last - places.from,
    };
  }
}
