import { countSpansBefore } from "#text/count-spans-before.ts";
import { type Span, spanContains } from "#text/span.ts";

/** Finds the spans of a list that lie within another, in order; the list is put in order once. */
export function spansWithin<T extends Span>(spans: readonly T[]): (outer: Span) => readonly T[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  return (outer) => {
    const within: T[] = [];
    for (let at = countSpansBefore(ordered, outer.start); at < ordered.length; at++) {
      const span = ordered[at]!;
      if (span.start > outer.end) break;
      if (spanContains(outer, span)) within.push(span);
    }
    return within;
  };
}
