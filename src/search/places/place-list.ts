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

export const NO_MARKS: Marks = { starts: new Uint32Array(), ends: new Uint32Array() };

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
  const endOf = new Uint32Array(size);
  for (let from = 0; from < size; from += STEP) {
    readPlaces(items, offsetOf, keys, endOf, from, Math.min(size, from + STEP));
    yield;
  }
  keys.sort();
  yield;
  const { order, begins, ends } = inKeyOrder(keys, endOf);
  yield;
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

/** Start and number in one key, so that numbers are put in order and no comparer is called. */
function readPlaces(
  items: readonly Place[],
  offsetOf: TextOffsets,
  keys: Float64Array,
  endOf: Uint32Array,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const { article, start, end } = items[at]!;
    const offset = offsetOf(article);
    keys[at] = (offset + start) * items.length + at;
    endOf[at] = offset + end;
  }
}

function inKeyOrder(keys: Float64Array, endOf: Uint32Array) {
  const size = keys.length;
  const order = new Uint32Array(size);
  const begins = new Uint32Array(size);
  const ends = new Uint32Array(size);
  for (let at = 0; at < size; at++) {
    const begin = Math.floor(keys[at]! / size);
    const item = keys[at]! - begin * size;
    order[at] = item;
    begins[at] = begin;
    ends[at] = endOf[item]!;
  }
  return { order, begins, ends };
}
