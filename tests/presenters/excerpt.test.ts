import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt } from "#presenters/excerpt.ts";

const text = "The ferry stays where it is, and the bridge will be opened again in May.";
const whole = { start: 0, end: text.length };
const shown = (limit: number, focus: string | null, span = whole) => {
  const at =
    focus === null ? null : { start: text.indexOf(focus), end: text.indexOf(focus) + focus.length };
  const { start, end } = excerpt(text, span, at, limit);
  return text.slice(start, end);
};

describe("excerpt", () => {
  it.each([
    [100, null, text],
    [20, null, "The ferry stays"],
    [20, "ferry", "The ferry stays"],
    [20, "bridge", "the bridge will be"],
    [20, "May", "again in May."],
  ])("%i characters around %j: %j", (limit, focus, words) =>
    expect(shown(limit, focus)).toBe(words),
  );

  it("stays inside the stretch", () => {
    expect(shown(12, null, { start: 4, end: 28 })).toBe("ferry stays");
  });

  it("keeps to the limit and cuts no character, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }),
        fc.nat(),
        fc.integer({ min: 4, max: 60 }),
        (any, at, limit) => {
          const focus = { start: at % any.length, end: any.length };
          const span = { start: 0, end: any.length };
          const { start, end } = excerpt(any, span, focus, limit);
          expect(end - start).toBeLessThanOrEqual(Math.max(limit, 0));
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(any.length);
          expect(/\p{Cs}/u.test(any.slice(start, end))).toBe(false);
        },
      ),
      { seed: 12, numRuns: 2000 },
    );
  });
});
