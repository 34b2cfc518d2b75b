import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strongest } from "#search/strongest.ts";

const ranked = (scores: readonly number[], most: number, factor = scores.map(() => 1)) =>
  strongest(Float32Array.from(scores), Float32Array.from(factor), most);

describe("strongest", () => {
  it.each([
    ["nothing", [], 3, []],
    ["no passage with a score", [0, 0], 3, []],
    ["the highest first", [1, 3, 0, 2], 3, [1, 3, 0]],
    ["only as many as asked for", [1, 30, 0, 20], 2, [1, 3]],
    ["equal ones in order, up to twice as many", [5, 5, 5, 5, 5], 2, [0, 1, 2, 3]],
  ])("gives %s", (_, scores, most, expected) => {
    expect(ranked(scores, most)).toEqual(expected);
  });

  it("marks passages down by their factor", () => {
    expect(ranked([4, 3], 1, [0.5, 1])).toEqual([1]);
  });

  it("gives the beginning of the full order, without passages that score nothing", () => {
    const score = fc.constantFrom(0, 1, 1, 1, 1.5, 2, 3, 3.001, 3.002);
    const property = fc.property(
      fc.array(score, { maxLength: 60 }),
      fc.integer({ min: 1, max: 12 }),
      (scores, most) => {
        const order = scores
          .map((value, passage) => ({ value: Math.fround(value), passage }))
          .filter(({ value }) => value > 0)
          .sort((a, b) => b.value - a.value || a.passage - b.passage)
          .map(({ passage }) => passage);
        const given = ranked(scores, most);
        expect(given.length).toBeGreaterThanOrEqual(Math.min(most, order.length));
        expect(given.length).toBeLessThanOrEqual(most * 2);
        expect(given).toEqual(order.slice(0, given.length));
      },
    );
    fc.assert(property, { seed: 11, numRuns: 500 });
  });
});
