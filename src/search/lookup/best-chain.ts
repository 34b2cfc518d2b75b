import { SAME_STEM } from "../passages/expand-word.ts";
import { type AlignmentInput, perQueryWord } from "./matched-places.ts";

const GAP = 0.1;
const SKIPPED = 0.05;
/** What two words side by side in both add. */
export const ADJACENT = 0.35;
const CLOSE = 0.15;
const WIDEST_GAP = 8;

/** Finds the weightiest chain of matches in the order of the query. */
export class BestChain {
  /** Its weight, gaps taken off and adjacency added. */
  value = 0;
  /** The longest run of words in the same order without a gap. */
  run = 0;
  /** Per query word: the best chain that ends with it, where it ends, and its last run. */
  readonly #chain = perQueryWord();
  readonly #lastAt = perQueryWord();
  readonly #runs = perQueryWord();
  #before = 0;
  #runBefore = 0;

  find({ weights, readings, places }: AlignmentInput): void {
    const { starts, likeness } = readings;
    this.#chain.fill(0, 0, weights.length);
    this.value = 0;
    this.run = 0;
    for (let at = 0; at < places.count; at++) {
      const position = places.positions[at]!;
      const slot = places.slots[at]!;
      const from = starts[slot]!;
      for (let reading = starts[slot + 1]! - 1; reading >= from; reading--) {
        this.#extend(readings.places[reading]!, position, likeness[reading]!, weights);
      }
    }
  }

  #extend(place: number, position: number, likeness: number, weights: Float64Array): void {
    this.#findBefore(place, position);
    const value = this.#before + weights[place]! * likeness;
    const isNear = position - this.#lastAt[place]! <= WIDEST_GAP;
    if (value < this.#chain[place]! && isNear) return;
    const run = this.#runBefore + 1;
    this.#chain[place] = value;
    this.#lastAt[place] = position;
    this.#runs[place] = run;
    if (value > this.value) this.value = value;
    if (likeness >= SAME_STEM && run > this.run) this.run = run;
  }

  /** The best chain of earlier query words that ends shortly before `position`. */
  #findBefore(place: number, position: number): void {
    this.#before = 0;
    this.#runBefore = 0;
    for (let earlier = 0; earlier < place; earlier++) {
      const chain = this.#chain[earlier]!;
      if (chain <= 0) continue;
      const gap = position - this.#lastAt[earlier]! - 1;
      if (gap < 0 || gap > WIDEST_GAP) continue;
      const skipped = place - earlier - 1;
      const isAdjacent = gap === 0 && skipped === 0;
      const bonus = isAdjacent ? ADJACENT : gap <= 2 && skipped <= 2 ? CLOSE : 0;
      const value = chain - GAP * Math.max(0, gap - skipped) - SKIPPED * skipped + bonus;
      if (value <= this.#before) continue;
      this.#before = value;
      this.#runBefore = isAdjacent ? this.#runs[earlier]! : 0;
    }
  }
}
