import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairBoundary, truncate, wordBoundary } from "#text/truncate.ts";

describe("truncate", () => {
  it.each([
    ["the ferry stays", 20, "the ferry stays"],
    ["the ferry stays", 15, "the ferry stays"],
    ["the ferry stays", 14, "the ferry…"],
    ["the ferry stays", 10, "the ferry…"],
    ["the ferry  stays", 12, "the ferry…"],
    ["longestwordofall", 8, "longest…"],
    ["a longestwordofall", 10, "a longest…"],
    ["😀😀😀", 4, "😀…"],
    ["e\u0301e\u0301e\u0301", 4, "e\u0301…"],
    ["👩‍👩‍👧👩‍👩‍👧", 12, "👩‍👩‍👧…"],
    ["👍🏽👍🏽", 7, "👍🏽…"],
    ["🇫🇷🇩🇪🇯🇵", 11, "🇫🇷🇩🇪…"],
    ["🇫🇷🇩🇪🇯🇵", 7, "🇫🇷…"],
    ["🇦🇿🇿🇦🇦🇿", 7, "🇦🇿…"],
    // The first and the last second half of a pair.
    ["𐐀𐐀𐐀", 4, "𐐀…"],
    ["\u{103ff}\u{103ff}\u{103ff}", 4, "\u{103ff}…"],
    // A word is given up on for more than half.
    ["abcde fghijklmnop", 11, "abcde fghi…"],
    ["abcdef ghijklmnop", 11, "abcdef…"],
    ["any", 1, "…"],
    ["any", 0, ""],
    ["", 5, ""],
  ])("%j to %i: %j", (text, limit, shown) => expect(truncate(text, limit)).toBe(shown));

  it.each([..."\t\n\v\f\r \u00a0"])("takes %j for a space", (space) => {
    expect(truncate(`the ferry${space}stays`, 14)).toBe("the ferry…");
  });

  it.each(["\b", "\u000e", "\u00a1", "-"])("takes %j for none", (mark) => {
    expect(truncate(`the_ferry${mark}stays`, 14)).toBe(`the_ferry${mark}sta…`);
  });

  it("needs no cut where the whole fits", () => {
    expect(wordBoundary("to the ", 7)).toBe(7);
    expect(wordBoundary("to the ", 9)).toBe(7);
  });

  it("keeps to the limit, to the beginning and to whole characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.nat(40), (text, limit) => {
        const shown = truncate(text, limit);
        expect(shown.length).toBeLessThanOrEqual(limit);
        expect(text.startsWith(shown.replace(/…$/, ""))).toBe(true);
        expect(/\p{Cs}/u.test(shown)).toBe(/\p{Cs}/u.test(text) && /\p{Cs}/u.test(shown));
      }),
      { seed: 1 },
    );
  });

  it("takes a boundary in a text of marks alone", () => {
    const marks = `a${"\u0301".repeat(500)}`;
    expect(wordBoundary(marks, 100)).toBe(100);
  });
});

describe("pairBoundary", () => {
  it.each([
    ["ab", 1, 1],
    ["ab", 5, 2],
    ["a😀", 2, 1],
    ["a😀b", 3, 3],
  ])("%j at %i: %i", (text, limit, at) => expect(pairBoundary(text, limit)).toBe(at));
});
