import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideText } from "#presenters/record/divide-text.ts";

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe("divideText", () => {
  it("cuts where marks begin and end", () => {
    const outer = { start: 2, end: 8 };
    const inner = { start: 4, end: 6 };
    expect(divideText({ start: 0, end: 10 }, [outer, inner])).toEqual([
      { start: 0, end: 2, marks: [] },
      { start: 2, end: 4, marks: [outer] },
      { start: 4, end: 6, marks: [outer, inner] },
      { start: 6, end: 8, marks: [outer] },
      { start: 8, end: 10, marks: [] },
    ]);
  });

  it("covers the whole stretch once, and each place with exactly the marks over it", () => {
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 12 }), (within, marks) => {
        const stretches = divideText(within, marks);
        expect(stretches[0]?.start).toBe(within.start);
        expect(stretches.at(-1)?.end).toBe(within.end);
        stretches.slice(1).forEach(({ start }, at) => {
          expect(start).toBe(stretches[at]?.end);
        });
        for (const { start, end, marks: over } of stretches) {
          expect(over).toEqual(marks.filter((mark) => mark.start <= start && mark.end >= end));
        }
      }),
    );
  });
});
