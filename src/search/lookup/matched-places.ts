import type { PassageIndex } from "../passages/passage-index.ts";
import { MOST_QUERY_WORDS } from "../passages/query.ts";
import type { SlottedReadings } from "./readings-by-slot.ts";

/** Words of a passage looked at. */
const LONGEST = 4096;

/** The places of a passage that hold a reading of a query word; used again for every passage. */
export class MatchedPlaces {
  count = 0;
  readonly positions = new Int32Array(LONGEST);
  readonly slots = new Uint16Array(LONGEST);

  /** The first of the positions; 0 when there is none. */
  get from(): number {
    return this.count === 0 ? 0 : this.positions[0]!;
  }

  locate(
    { passages, vocabulary: { formOf } }: PassageIndex,
    passage: number,
    slotOf: Uint16Array,
  ): void {
    const { starts, ends, items } = passages;
    const start = starts[passage]!;
    const end = ends[passage]!;
    this.count = 0;
    for (let at = start; at < end && this.count < LONGEST; at++) {
      const slot = slotOf[formOf[items[at]!]!]!;
      if (slot === 0) continue;
      this.positions[this.count] = at - start;
      this.slots[this.count++] = slot;
    }
  }
}

/** How much of a query stands anywhere in a passage, each word by its best reading. */
export class HeldAnywhere {
  weight = 0;
  /** How many of the query's words. */
  words = 0;
  readonly #best = perQueryWord();

  find({ weights, readings, places }: AlignmentInput): void {
    const { starts, likeness } = readings;
    const best = this.#best;
    best.fill(0, 0, weights.length);
    this.weight = 0;
    this.words = 0;
    for (let at = 0; at < places.count; at++) {
      const slot = places.slots[at]!;
      for (let reading = starts[slot]!; reading < starts[slot + 1]!; reading++) {
        const word = readings.places[reading]!;
        const more = likeness[reading]! - best[word]!;
        if (more <= 0) continue;
        if (best[word] === 0) this.words++;
        best[word] = likeness[reading]!;
        this.weight += more * weights[word]!;
      }
    }
  }
}

/** What an alignment is made from. `weights` are those of the query's words, in order. */
export interface AlignmentInput {
  readonly weights: Float64Array;
  readonly total: number;
  readonly readings: SlottedReadings;
  readonly places: MatchedPlaces;
}

/** An array with a number for each word of the longest query. */
export function perQueryWord(): Float64Array {
  return new Float64Array(MOST_QUERY_WORDS);
}
