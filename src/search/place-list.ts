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

export function* createPlaceList<Item extends Place>(
  items: readonly Item[],
  offsetOf: TextOffsets,
): Steps<PlaceList<Item>> {
  const startOf = items.map(({ article, start }) => offsetOf(article) + start);
  const order = Uint32Array.from(items.keys()).sort((a, b) => startOf[a]! - startOf[b]!);
  yield;
  const starts = Uint32Array.from(order, (item) => startOf[item]!);
  const ends = Uint32Array.from(order, (item) => {
    const { start, end } = items[item]!;
    return startOf[item]! + end - start;
  });
  return {
    items,
    forEachTouching: (marks, visit) => {
      const size = marks.starts.length;
      let mark = 0;
      for (let at = 0; at < order.length; at++) {
        while (mark < size && marks.ends[mark]! <= starts[at]!) mark++;
        if (mark === size) return;
        if (marks.starts[mark]! < ends[at]!) visit(order[at]!);
      }
    },
  };
}
