import type { Span } from "./span.ts";

/** How many of the spans, in order of their ends, end at an offset or before it. */
export function countSpansEndedBy(ordered: readonly Pick<Span, "end">[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
