import { describe, expect, it } from "vitest";
import { likeness, nearKey } from "#text/near-key.ts";
import { seededRandom } from "../helpers/seeded-random.ts";

const random = seededRandom(3);
const made = (count: number) =>
  Array.from({ length: count }, () => Math.floor(random() * 36 ** 4).toString(36));
const WORDS = made(400);
const TEXT = WORDS.join(" ");

describe("nearKey", () => {
  it("has 256 hexadecimal digits, whatever the text", () => {
    for (const text of ["", "one", "one two", TEXT])
      expect(nearKey(text)).toMatch(/^[0-9a-f]{256}$/);
  });

  it("says nothing of a text without words, and tells it like none", () => {
    expect(nearKey(" … ")).toBe("ff".repeat(128));
    expect(likeness(nearKey(""), nearKey(""))).toBe(0);
  });

  it("makes no difference of case, accents, punctuation and white space", () => {
    expect(nearKey("The Café, by the  sea!")).toBe(nearKey("the cafe by the sea"));
  });

  it("tells the order of words, and one word from another", () => {
    expect(nearKey("one two three")).not.toBe(nearKey("three two one"));
    expect(nearKey("one")).not.toBe(nearKey("two"));
    expect(nearKey("one two three four")).not.toBe(nearKey("one two three five"));
  });
});

/** How many of the bins hold something; few runs seldom share one. */
function filled(text: string): number {
  return nearKey(text)
    .match(/../g)!
    .filter((bin) => bin !== "ff").length;
}

it.each([
  ["one", 1],
  ["one two", 1],
  ["one two three", 1],
  ["one two three four", 2],
  ["one two three four five", 3],
])("the runs of “%s” are %i", (text, runs) => {
  expect(filled(text)).toBe(runs);
});

describe("likeness", () => {
  it("compares runs of three words", () => {
    expect(likeness(nearKey("one two three four"), nearKey("zero one two three"))).toBe(1 / 3);
    expect(likeness(nearKey("one two three"), nearKey("zero one two"))).toBe(0);
  });

  it("is 1 of a text with itself and about 0 of two that share nothing", () => {
    expect(likeness(nearKey(TEXT), nearKey(TEXT))).toBe(1);
    expect(likeness(nearKey("a few words"), nearKey("a few words"))).toBe(1);
    expect(likeness(nearKey(TEXT), nearKey(made(400).join(" ")))).toBeLessThan(0.05);
  });

  // Of two texts of 400 words that share their first s words, s−2 of 798−s runs are in common.
  it.each([350, 300, 200, 100])(
    "estimates the share of runs when %i of 400 words are",
    (shared) => {
      const other = [...WORDS.slice(0, shared), ...made(400 - shared)].join(" ");
      const truth = (shared - 2) / (798 - shared);
      expect(Math.abs(likeness(nearKey(TEXT), nearKey(other)) - truth)).toBeLessThan(0.09 * 1.5);
    },
  );

  it("is the share of bytes that are the same, empty ones left out", () => {
    expect(likeness("0011", "0011")).toBe(1);
    expect(likeness("00112233", "0011ffff")).toBe(0.5);
    expect(likeness("0011", "0033")).toBe(0.5);
    expect(likeness("00ff", "00ff")).toBe(1);
    expect(likeness("00", "0f")).toBe(0);
    expect(likeness("00", "f0")).toBe(0);
  });
});
