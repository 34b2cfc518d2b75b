import fc from "fast-check";
import { expect, test } from "vitest";
import { marksOfLines } from "#analysis/document/marks-of-lines.ts";
import { type Span, spansOverlap } from "#text/span.ts";

const PLACES = 60;

/** Lines in order that do not touch. */
const lines = fc
  .uniqueArray(fc.nat(PLACES), { maxLength: 20 })
  .map((places) => places.toSorted((a, b) => a - b))
  .map((places) =>
    places.slice(1).flatMap((end, at): Span[] => (at % 2 ? [] : [{ start: places[at]!, end }])),
  );

/** Marks in any order, over each other too. */
const marks = fc.array(
  fc
    .tuple(fc.nat(PLACES), fc.integer({ min: 1, max: PLACES }))
    .map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 12 },
);

test("each line has the first of the marks that overlap it", () => {
  fc.assert(
    fc.property(lines, marks, (given, over) => {
      const expected = given.map((line) => over.find((mark) => spansOverlap(mark, line)));
      expect(marksOfLines(given, over)).toEqual(expected);
    }),
  );
});
