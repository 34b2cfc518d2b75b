import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEditDistance } from "#text/edit-distance.ts";

const distance = createEditDistance();

describe("createEditDistance", () => {
  it.each([
    ["boat", "boat", 0],
    ["boat", "boats", 1],
    ["boat", "boqt", 0.8],
    ["boat", "bpat", 0.8],
    ["boat", "baot", 0.8],
    ["boat", "boatt", 0.8],
    ["boat", "moan", 2],
    ["", "abc", 3],
  ])("measures %s and %s as %f", (a, b, expected) => {
    expect(distance(a, b, 5)).toBeCloseTo(expected);
  });

  it("stops above the most that is asked for", () => {
    expect(distance("harbour", "timetable", 1)).toBeGreaterThan(1);
    expect(distance("a".repeat(500), "b".repeat(500), 2)).toBeGreaterThan(2);
  });

  it("is the same both ways", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "s", "d", "f"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b, 20)).toBeCloseTo(distance(b, a, 20));
      }),
      { seed: 4 },
    );
  });
});
