import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countSpansBefore } from "#text/count-spans-before.ts";
import { countSpansEndedBy } from "#text/count-spans-ended-by.ts";

const spans = [
  { start: 0, end: 4 },
  { start: 5, end: 9 },
  { start: 9, end: 12 },
];

describe("spans in order", () => {
  it.each([
    { offset: 0, before: 0, ended: 0 },
    { offset: 1, before: 1, ended: 0 },
    { offset: 4, before: 1, ended: 1 },
    { offset: 5, before: 1, ended: 1 },
    { offset: 6, before: 2, ended: 1 },
    { offset: 9, before: 2, ended: 2 },
    { offset: 12, before: 3, ended: 3 },
    { offset: 99, before: 3, ended: 3 },
  ])("at $offset: $before begin before it, $ended end by it", ({ offset, before, ended }) => {
    expect(countSpansBefore(spans, offset)).toBe(before);
    expect(countSpansEndedBy(spans, offset)).toBe(ended);
  });

  it("counts none where there are none", () => {
    expect(countSpansBefore([], 3)).toBe(0);
    expect(countSpansEndedBy([], 3)).toBe(0);
  });

  it("counts as a walk along them does", () => {
    const place = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(fc.array(place), place, (given, offset) => {
        const ordered = given.toSorted((a, b) => a - b);
        const starts = ordered.map((start) => ({ start }));
        const ends = ordered.map((end) => ({ end }));
        expect(countSpansBefore(starts, offset)).toBe(given.filter((each) => each < offset).length);
        expect(countSpansEndedBy(ends, offset)).toBe(given.filter((each) => each <= offset).length);
      }),
    );
  });
});
