import type { Place } from "#story/story.ts";
import type { Steps } from "#text/steps.ts";
import type { TextOffsets } from "../words/text-offsets.ts";

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
  const size = items.length;
  const keys = new Float64Array(size);
  for (let from = 0; from < size; from += STEP) {
    makeKeys(items, offsetOf, keys, from, Math.min(size, from + STEP));
    yield;
  }
  keys.sort();
  yield;
  const order = new Uint32Array(size);
  const begins = new Uint32Array(size);
  const ends = new Uint32Array(size);
  for (let from = 0; from < size; from += STEP) {
    readKeys(items, keys, { order, begins, ends }, from, Math.min(size, from + STEP));
    yield;
  }
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

/** Start and number in one, so that numbers are put in order and no comparer is called. */
function makeKeys(
  items: readonly Place[],
  offsetOf: TextOffsets,
  keys: Float64Array,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const { article, start } = items[at]!;
    keys[at] = (offsetOf(article) + start) * items.length + at;
  }
}

interface Ordered {
  readonly order: Uint32Array;
  readonly begins: Uint32Array;
  readonly ends: Uint32Array;
}

function readKeys(
  items: readonly Place[],
  keys: Float64Array,
  { order, begins, ends }: Ordered,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const begin = Math.floor(keys[at]! / items.length);
    const item = keys[at]! - begin * items.length;
    const { start, end } = items[item]!;
    order[at] = item;
    begins[at] = begin;
    ends[at] = begin + end - start;
  }
}
