import { expect, it } from "vitest";
import { sliceSpan, spanContains, spansOverlap } from "#text/span.ts";

it.each([
  // a, b: overlap, a contains b
  [[2, 5], [2, 5], true, true],
  [[2, 5], [3, 4], true, true],
  [[3, 4], [2, 5], true, false],
  [[2, 5], [4, 7], true, false],
  [[4, 7], [2, 5], true, false],
  [[2, 5], [5, 7], false, false],
  [[5, 7], [2, 5], false, false],
  [[2, 5], [7, 9], false, false],
] as const)("%j beside %j: overlaps %s, contains %s", (a, b, overlaps, contains) => {
  const [one, other] = [a, b].map(([start, end]) => ({ start, end })) as [Span, Span];
  expect(spansOverlap(one, other)).toBe(overlaps);
  expect(spanContains(one, other)).toBe(contains);
});

it("a span's end is not part of it", () => {
  expect(sliceSpan("harbour", { start: 1, end: 3 })).toBe("ar");
});

type Span = { start: number; end: number };
