import { SAME_STEM } from "../passages/expand-word.ts";
import { type AlignmentInput, perQueryWord } from "./matched-places.ts";

/** What a word of the window beyond the query's length takes off, as a share of the mean weight. */
const SPREAD = 0.03;

/** Finds the stretch that holds most of the query's words in any order. */
export class BestWindow {
  /** Weight of the words held, the stretch's spread taken off. */
  value = 0;
  /** Weight of those held as they are or in another form. */
  exact = 0;
  /** How many are held. */
  found = 0;
  /** Place of the window's first and last match in the passage. */
  first = 0;
  last = 0;
  /** Likeness with which each query word is held; each place serves one query word. */
  readonly #taken = perQueryWord();

  find(input: AlignmentInput): void {
    const { weights, places, total } = input;
    const words = weights.length;
    const width = Math.max(5 + words, Math.round(words * 1.7));
    const spread = (SPREAD * total) / words;
    this.value = 0;
    this.exact = 0;
    this.found = 0;
    this.first = 0;
    this.last = 0;
    for (let first = 0; first < places.count; first++) {
      const from = places.positions[first]!;
      this.#taken.fill(0, 0, words);
      let covered = 0;
      for (let at = first; at < places.count; at++) {
        const length = places.positions[at]! - from + 1;
        if (length > width) break;
        const gain = this.#take(input, at);
        if (gain === 0) continue;
        covered += gain;
        const value = covered - spread * Math.max(0, length - words);
        if (value > this.value) this.#note(weights, value, from, from + length - 1);
      }
      if (this.value >= total || places.positions[places.count - 1]! - from < width) break;
    }
  }

  /** Gives a place to the query word that gains most by it; returns the gain in weight. */
  #take({ readings, places, weights }: AlignmentInput, at: number): number {
    const { starts, likeness } = readings;
    const slot = places.slots[at]!;
    let gain = 0;
    let chosen = -1;
    for (let reading = starts[slot]!; reading < starts[slot + 1]!; reading++) {
      const word = readings.places[reading]!;
      const more = (likeness[reading]! - this.#taken[word]!) * weights[word]!;
      if (more <= gain) continue;
      gain = more;
      chosen = reading;
    }
    if (chosen >= 0) this.#taken[readings.places[chosen]!] = likeness[chosen]!;
    return gain;
  }

  #note(weights: Float64Array, value: number, first: number, last: number): void {
    this.value = value;
    this.first = first;
    this.last = last;
    this.exact = 0;
    this.found = 0;
    for (let word = 0; word < weights.length; word++) {
      if (this.#taken[word]! >= SAME_STEM) this.exact += weights[word]!;
      if (this.#taken[word]! > 0) this.found++;
    }
  }
}
