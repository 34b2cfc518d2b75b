import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strongest, withinReach } from "#search/numbers/strongest.ts";

const ranked = (scores: readonly number[], most: number, factor = scores.map(() => 1)) =>
  strongest(all(scores), Float32Array.from(scores), Float32Array.from(factor), most);
const all = (scores: readonly number[]) => Uint32Array.from(scores.keys());

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

describe("withinReach", () => {
  const few = fc.integer({ min: 1, max: 6 });
  const held = fc.record({
    score: fc.constantFrom(0, 0.5, 1, 1, 2, 3, 3.001, 6, 9),
    more: fc.constantFrom(0, 0, 0.2, 0.7, 1.5),
    factor: fc.constantFrom(0.5, 0.9, 1, 1, 1.1),
  });

  it("leaves out nothing that is among the strongest once the rest is added", () => {
    let bounded = 0;
    const property = fc.property(fc.array(held, { maxLength: 40 }), few, (passages, most) => {
      const scores = Float32Array.from(passages, ({ score }) => score);
      const factor = Float32Array.from(passages, (each) => each.factor);
      const rest = Math.max(0, ...passages.map(({ more }) => more));
      const touched = all(passages.map(({ score }) => score)).filter((at) => scores[at]! > 0);
      const bounds = { rest, highestFactor: Math.max(0, ...factor) };
      const near = withinReach(touched, scores, factor, most, bounds);
      const whole = Float32Array.from(passages, ({ score, more }) => score + more);
      const everybody = all(passages.map(({ score }) => score));
      if (near === null) return;
      bounded++;
      const without = strongest(everybody, whole, factor, most);
      expect(strongest(near, whole, factor, most)).toEqual(without);
    });
    fc.assert(property, { seed: 21, numRuns: 2000 });
    expect(bounded).toBeGreaterThan(100);
  });

  it.each([
    ["fewer than asked for", [9, 8], 2, 0.1],
    ["what has nothing yet may come as far", [9, 8, 7], 2, 8],
  ])("bounds nothing where there are %s", (_, scores, most, rest) => {
    const bounds = { rest, highestFactor: 1 };
    const held = Float32Array.from(scores);
    const one = Float32Array.from(scores, () => 1);
    expect(withinReach(all(scores), held, one, most, bounds)).toBeNull();
  });

  it("keeps what may still come as far as the last of the strongest", () => {
    const scores = [9, 8, 7, 6.5, 3];
    const one = Float32Array.from(scores, () => 1);
    const bounds = { rest: 1, highestFactor: 1 };
    const near = withinReach(all(scores), Float32Array.from(scores), one, 3, bounds);
    expect([...near!]).toEqual([0, 1, 2, 3]);
  });
});
