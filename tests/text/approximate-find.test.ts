import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createApproximateFind } from "#text/approximate-find.ts";

/** The same by the table of all distances. */
function slowFind(pattern: string, text: string): number {
  let above = Array.from({ length: text.length + 1 }, () => 0);
  for (let i = 1; i <= pattern.length; i++) {
    const row = [i];
    for (let j = 1; j <= text.length; j++) {
      const both = above[j - 1]! + (pattern[i - 1] === text[j - 1] ? 0 : 1);
      row.push(Math.min(both, above[j]! + 1, row[j - 1]! + 1));
    }
    above = row;
  }
  return Math.min(...above);
}

describe("createApproximateFind", () => {
  it.each([
    ["harbour", "the old harbour wall", 0],
    ["harbuor", "the old harbour wall", 2],
    ["alot of", "a lot of boats", 1],
    ["", "anything", 0],
    ["boat", "", 4],
    [`${"a".repeat(30)}b`, "a".repeat(30), 1],
    [`${"a".repeat(30)}b`, "a".repeat(31), 1],
    // Letters beyond the longest pattern are not looked at.
    [`${"a".repeat(31)}bbb`, "a".repeat(31), 0],
  ])("finds %s in %s with %i edits", (pattern, text, edits) => {
    expect(createApproximateFind(pattern)(text)).toBe(edits);
  });

  it("agrees with the table of all distances", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "c", " "), maxLength: 31 });
    fc.assert(
      fc.property(letters, letters, (pattern, text) => {
        expect(createApproximateFind(pattern)(text)).toBe(slowFind(pattern, text));
      }),
      { seed: 9, numRuns: 500 },
    );
  });
});
