import type { Span } from "./span.ts";

/** How many of the spans, in order of their starts, start before an offset. */
export function countSpansBefore(ordered: readonly Pick<Span, "start">[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
