import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexPrefixes } from "#search/passages/prefixes.ts";
import { createPassageIndex } from "../../helpers/create-passage-index.ts";

const vocabularyOf = (words: readonly string[]) => createPassageIndex([words]).vocabulary;

const HELD = ["harbour", "he", "a", "hat", "h", "harm", "at", "ab", "港"];

describe("indexPrefixes", () => {
  it.each([
    ["one letter", "h", 9, ["h", "harbour", "harm", "hat", "he"]],
    ["a word of one letter", "a", 9, ["a", "ab", "at"]],
    ["two letters", "ha", 9, ["harbour", "harm", "hat"]],
    ["more letters", "har", 9, ["harbour", "harm"]],
    ["no more than asked for", "h", 2, ["h", "harbour"]],
    ["a whole word", "harbour", 9, ["harbour"]],
    ["letters beyond a word", "harbours", 9, []],
    ["a beginning that no word has", "x", 9, []],
    ["another script", "港", 9, ["港"]],
  ])("finds words by %s", (_, letters, most, expected) => {
    const { words, ...rest } = vocabularyOf(HELD);
    const found = indexPrefixes({ words, ...rest })(letters, most);
    expect(found.map((id) => words[id])).toEqual(expected);
  });

  it("finds what a look at all words in order finds", () => {
    const letters = (minLength: number) =>
      fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength, maxLength: 4 });
    const property = fc.property(
      fc.uniqueArray(letters(1)),
      letters(1),
      fc.integer({ min: 1, max: 8 }),
      (written, start, most) => {
        const vocabulary = vocabularyOf(written);
        const found = indexPrefixes(vocabulary)(start, most).map((id) => vocabulary.words[id]);
        const all = written.filter((word) => word.startsWith(start)).toSorted();
        expect(found).toEqual(all.slice(0, most));
      },
    );
    fc.assert(property);
  });
});
