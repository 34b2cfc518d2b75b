import type { Span } from "#text/span.ts";

/** Tells whether a stretch lies within one of the spans without touching either of its ends. */
export function withinAny(spans: readonly Span[]): (inner: Span) => boolean {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of ordered) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ordered[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && reach[low - 1]! > end;
  };
}
