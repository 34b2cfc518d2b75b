import { countSpansBefore } from "#text/count-spans-before.ts";
import type { Span } from "#text/span.ts";

/** Tells whether a stretch lies within one of the spans without touching either of its ends. */
export function withinAny(spans: readonly Span[]): (inner: Span) => boolean {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of ordered) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ start, end }) => {
    const before = countSpansBefore(ordered, start);
    return before > 0 && reach[before - 1]! > end;
  };
}
