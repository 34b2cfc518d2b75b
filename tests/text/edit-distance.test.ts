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
    ["boat", "bota", 0.8],
    ["boat", "obat", 0.8],
    ["boat", "bot", 1],
    ["boat", "oat", 1],
    ["boot", "bot", 0.8],
    ["zoo", "xoo", 0.8],
    ["zoo", "aoo", 0.8],
    ["zoo", "soo", 0.8],
    ["zoo", "qoo", 1],
    ["pool", "pook", 0.8],
    ["", "abc", 3],
    ["b1", "b2", 1],
    ["ab", "abb", 0.8],
    ["a", "aaa", 1.6],
  ])("measures %s and %s as %f", (a, b, expected) => {
    expect(distance(a, b, 5)).toBeCloseTo(expected);
  });

  it.each([
    ["boat", "boar", 1, 0.8],
    ["boat", "voat", 1, 0.8],
    ["boat", "voar", 1.6, 1.6],
    ["ab", "ba", 1, 0.8],
    ["ab", "ba", 0.8, 0.8],
    // Shorter by two, and less than two mistakes.
    ["boat", "booatt", 1.6, 1.6],
    // A swap behind another mistake.
    ["naot", "boat", 1.65, 1.6],
  ])("measures %s and %s, where at most %f is of interest, as %f", (a, b, most, expected) => {
    expect(distance(a, b, most)).toBeCloseTo(expected);
  });

  it("stops above the most that is asked for", () => {
    expect(distance("harbour", "timetable", 1)).toBeGreaterThan(1);
    expect(distance("a".repeat(500), "b".repeat(500), 2)).toBeGreaterThan(2);
  });

  it("measures what is below the most that is asked for as without one", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "s", "d", "p"), maxLength: 6 });
    const most = fc.constantFrom(0.5, 1, 1.05, 1.65, 2);
    fc.assert(
      fc.property(word, word, most, (a, b, most) => {
        const whole = distance(a, b, 20);
        const within = distance(a, b, most);
        if (whole <= most) expect(within).toBe(whole);
        else expect(within).toBeGreaterThan(most);
      }),
      { seed: 9, numRuns: 1000 },
    );
  });

  it("compares up to 40 letters one by one, longer words only as a whole", () => {
    const long = "a".repeat(40);
    expect(distance(long, `${long.slice(1)}b`, 2)).toBe(1);
    expect(distance(`${long}a`, `${long}a`, 2)).toBe(0);
    expect(distance(`${long}a`, `${long}b`, 2)).toBe(3);
    expect(distance(long, `${long}b`, 2)).toBe(3);
    expect(distance(`${long}b`, long, 2)).toBe(3);
    // Whichever of its rows the last comparison ended in.
    for (const word of ["a", "ab", "abc"]) {
      const fresh = createEditDistance();
      fresh(word, word, 2);
      expect(fresh(long, `${long.slice(1)}b`, 2)).toBe(1);
    }
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
