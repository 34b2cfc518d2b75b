import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { singleSpaced } from "#text/single-spaced.ts";

describe("singleSpaced", () => {
  it.each([
    ["", ""],
    ["the old mill", "the old mill"],
    [" the mill ", " the mill "],
    ["the  old\n\tmill\u00a0here", "the old mill here"],
    ["the\u2003mill", "the mill"],
  ])("makes of %j %j", (text, expected) => {
    expect(singleSpaced(text)).toBe(expected);
  });

  it("gives what replacing every run would give", () => {
    const text = fc.string({ unit: fc.constantFrom("a", " ", "\n", "\u00a0", "\ufeff", "é") });
    fc.assert(
      fc.property(text, (each) => {
        expect(singleSpaced(each)).toBe(each.replace(/\s+/g, " "));
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
