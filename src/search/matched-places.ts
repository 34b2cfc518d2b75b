import type { PassageIndex } from "./passage-index.ts";
import { MOST_QUERY_WORDS } from "./query.ts";
import type { SlottedReadings } from "./readings-by-slot.ts";

/** Words of a passage looked at. */
const LONGEST = 4096;

/** The places of a passage that hold a reading of a query word; used again for every passage. */
export class MatchedPlaces {
  count = 0;
  readonly positions = new Int32Array(LONGEST);
  readonly slots = new Uint16Array(LONGEST);

  locate({ passages }: PassageIndex, passage: number, slotOf: Uint16Array): void {
    const { starts, items } = passages;
    const start = starts[passage]!;
    const end = starts[passage + 1]!;
    this.count = 0;
    for (let at = start; at < end && this.count < LONGEST; at++) {
      const slot = slotOf[items[at]!]!;
      if (slot === 0) continue;
      this.positions[this.count] = at - start;
      this.slots[this.count++] = slot;
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
