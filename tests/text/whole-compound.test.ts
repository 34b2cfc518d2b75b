import { describe, expect, it } from "vitest";
import { sliceSpan } from "#text/span.ts";
import { wholeCompound } from "#text/whole-compound.ts";

const table: readonly (readonly [text: string, part: string, whole: string])[] = [
  ["The 37-year-old pilot", "37-year", "37-year-old"],
  ["The 37-year-old pilot", "The 37", "The 37-year-old"],
  ["a well-known pilot", "known", "well-known"],
  ["a well‑known pilot", "well", "well‑known"],
  ["from Kiel - the port", "Kiel", "Kiel"],
  ["a pre- and post-war port", "pre", "pre"],
  ["the port-", "port", "port"],
  ["-port", "port", "port"],
  ["5–7 ships", "7", "7"],
];

describe("wholeCompound", () => {
  for (const [text, part, whole] of table) {
    it(`takes “${part}” of “${text}” for “${whole}”`, () => {
      const start = text.indexOf(part);
      expect(sliceSpan(text, wholeCompound(text, { start, end: start + part.length }))).toBe(whole);
    });
  }
});
