import type { Place } from "#story/story.ts";
import type { Steps } from "#text/steps.ts";
import type { TextOffsets } from "./text-offsets.ts";

/** Stretches of a story (a word wherever it stands, a person's mentions), in order of their starts. */
export interface Marks {
  /** Ascending offsets, counted as `TextOffsets` counts them. */
  readonly starts: Uint32Array;
  /** For each stretch, the furthest end of it and all before it. */
  readonly ends: Uint32Array;
}

/** A list of places, such as all facts of a story, that is searched as a whole. */
export interface PlaceList<Item extends Place> {
  readonly items: readonly Item[];
  /** Calls `visit` with the number of each item that overlaps a mark. Linear in items and marks. */
  readonly forEachTouching: (marks: Marks, visit: (item: number) => void) => void;
}

/** So many places to a step. */
const STEP = 10_000;

export function* createPlaceList<Item extends Place>(
  items: readonly Item[],
  offsetOf: TextOffsets,
): Steps<PlaceList<Item>> {
  const starts = new Float64Array(items.length);
  for (const [at, { article, start }] of items.entries()) {
    // Start and number in one, so that numbers are put in order and no comparer is called.
    starts[at] = (offsetOf(article) + start) * items.length + at;
    if (at % STEP === 0) yield;
  }
  starts.sort();
  yield;
  const order = Uint32Array.from(starts, (each) => each % items.length);
  const begins = Uint32Array.from(starts, (each) => each / items.length);
  yield;
  const ends = begins.map((begin, at) => {
    const { start, end } = items[order[at]!]!;
    return begin + end - start;
  });
  return {
    items,
    forEachTouching: (marks, visit) => {
      const size = marks.starts.length;
      let mark = 0;
      for (let at = 0; at < order.length; at++) {
        while (mark < size && marks.ends[mark]! <= begins[at]!) mark++;
        if (mark === size) return;
        if (marks.starts[mark]! < ends[at]!) visit(order[at]!);
      }
    },
  };
}
