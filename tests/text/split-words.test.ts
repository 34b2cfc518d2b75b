import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanWords, splitWords } from "#text/split-words.ts";

const cases: readonly (readonly [what: string, text: string, folded: readonly string[]])[] = [
  ["plain words", "The harbour is closed.", ["the", "harbour", "is", "closed"]],
  ["curly apostrophes inside a word", "We don’t know", ["we", "dont", "know"]],
  ["an apostrophe that ends a word", "the dogs’ dinner", ["the", "dogs", "dinner"]],
  ["quotation marks that look like apostrophes", "'so it was'", ["so", "it", "was"]],
  ["hyphens and dashes", "well-known — almost", ["well", "known", "almost"]],
  ["thousands and decimals", "1,250 boats, 3.5 metres", ["1250", "boats", "3.5", "metres"]],
  ["a full stop after a number", "It was 2019.", ["it", "was", "2019"]],
  ["accents", "Zoë Ångström", ["zoe", "angstrom"]],
  ["accents written with combining marks", "Zoe\u0308 said", ["zoe", "said"]],
  ["scripts without spaces", "海港 closed", ["海", "港", "closed"]],
  ["letters outside the basic plane", "𝔸b ok", ["ab", "ok"]],
  ["Arabic", "قال الوزير", ["قال", "الوزير"]],
  ["emoji and symbols alone", "🙂 ** €", []],
  ["nothing", "", []],
  ["every apostrophe that is in use", "d\u2018a d`a dʼa d'a", ["da", "da", "da", "da"]],
  ["an apostrophe before an accent", "l'été, l'Été", ["lete", "lete"]],
  ["an apostrophe after a digit", "the 1990's", ["the", "1990", "s"]],
  ["an apostrophe at either end of all", "'a'", ["a"]],
  ["points and commas beside one digit", "3,a b.4 5. .6 7,", ["3", "a", "b", "4", "5", "6", "7"]],
  ["dashes and quotation marks of other widths", "a\u2010b\u2027c", ["a", "b", "c"]],
  ["the ends of the alphabet", "az AZ @[`{ 09 /:", ["az", "az", "09"]],
  ["letters beside a script without spaces", "ab海c", ["ab", "海", "c"]],
  ["marks alone", "a \u0301 b", ["a", "b"]],
  ["null bytes and lone surrogates", "a\0b \ud800 c", ["a", "b", "c"]],
  ["a letter behind half a pair", "\ud800c", ["c"]],
];

describe("splitWords", () => {
  it.each(cases)("reads %s", (_, text, folded) => {
    expect(splitWords(text).map((word) => word.folded)).toEqual(folded);
  });

  it.each([
    ["ab'港", 0, 2],
    ["ab'", 0, 2],
    ["ab'é", 0, 4],
    ["ab'𝒜", 0, 5],
    ["ab'\ud835", 0, 2],
  ])("the first word of %j goes from %i to %i", (text, start, end) => {
    expect(splitWords(text)[0]).toMatchObject({ start, end });
  });

  it.each([
    ["海a", "0-1 1-2"],
    ["a海", "0-1 1-2"],
    [" .a. ", "2-3"],
    ["𠀀b", "0-2 2-3"],
    ["..", ""],
  ])("scans %j as %j", (text, expected) => {
    const seen: string[] = [];
    scanWords(text, (start, end) => seen.push(`${start}-${end}`));
    expect(seen.join(" ")).toBe(expected);
  });

  it("gives exact offsets in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of splitWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toMatch(/\s/);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { seed: 5 },
    );
  });
});
