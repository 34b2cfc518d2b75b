import { describe, expect, it } from "vitest";
import { expandWord } from "#search/passages/expand-word.ts";
import { createQueryReader } from "#search/passages/query.ts";
import { createEditDistance } from "#text/edit-distance.ts";
import { createPassageIndex } from "../../helpers/create-passage-index.ts";

const index = createPassageIndex([
  ["harbour harbours boat boar at 2019 castle"],
  ["harbour wharf castle"],
  ["castles of committee"],
]);
const distance = createEditDistance();

function readingsOf(word: string): Record<string, number> {
  const { readings } = expandWord(index, word, distance);
  const named = [...readings].map(([id, like]) => [index.vocabulary.words[id]!, like] as const);
  return Object.fromEntries(named.sort((a, b) => b[1] - a[1]));
}

describe("the held words that a word may stand for", () => {
  // Of a word that is not held, a mistake takes off 1.15 times its share of the letters (at least four).
  const swapped = 1 - (0.8 / 7) * 1.15;
  it.each([
    ["itself, and its other forms", "harbour", { harbour: 1, harbours: 0.93 }],
    ["a form that is not held", "harboured", { harbour: 0.93, harbours: 0.93 }],
    [
      "a misspelling, and the forms of what it may stand for",
      "harbuor",
      { harbour: swapped, harbours: swapped * 0.93 },
    ],
    [
      "another first letter, a neighbour’s",
      "barbour",
      { harbour: swapped - 0.06, harbours: (swapped - 0.06) * 0.93 },
    ],
    // A held word is rarely another: 1.5 times the share.
    [
      "a held word that is one mistake from another",
      "boat",
      { boat: 1, boar: 1 - (0.8 / 4) * 1.5 },
    ],
    ["one with two mistakes in six letters", "whrfa", {}],
    ["one with two mistakes in nine letters", "comitteee", { committee: 1 - (1.6 / 9) * 1.15 }],
    [
      "one with two more letters",
      "harbbourr",
      { harbour: 1 - (1.6 / 9) * 1.15, harbours: 1 - (1.8 / 9) * 1.15 },
    ],
    ["two more letters, seven in all", "whharff", { wharf: 1 - (1.6 / 7) * 1.15 }],
    ["two more letters, fewer in all", "boaatt", {}],
    ["a number alone", "2018", {}],
    ["two letters alone", "as", {}],
    ["three letters", "boa", { boat: 1 - 0.25 * 1.15, boar: 1 - 0.25 * 1.15 }],
    ["nothing like it", "zebra", {}],
  ])("%s: %s", (_, word, expected: Record<string, number>) => {
    const readings = readingsOf(word);
    expect(Object.keys(readings).toSorted()).toEqual(Object.keys(expected).toSorted());
    for (const [held, like] of Object.entries(expected))
      expect(readings[held]).toBeCloseTo(like, 6);
  });

  it("gives the stems of the readings, the likest first", () => {
    const { vocabulary } = index;
    const stems = (word: string) =>
      expandWord(index, word, distance).stems.map(([stem, like]) => [
        vocabulary.words[vocabulary.wordsOfStem.items[vocabulary.wordsOfStem.starts[stem]!]!],
        Number(like.toFixed(4)),
      ]);
    expect(stems("harbour")).toEqual([["harbour", 1]]);
    expect(stems("harbours")).toEqual([["harbour", 1]]);
    expect(stems("boat")).toEqual([
      ["boat", 1],
      ["boar", 0.7],
    ]);
    // Of equals the one that came first.
    expect(stems("boa")).toEqual([
      ["boat", 0.7125],
      ["boar", 0.7125],
    ]);
    expect(stems("zebra")).toEqual([]);
  });
});

describe("a word’s weight", () => {
  const inverse = (count: number) => Math.log(1 + (3 - count + 0.5) / (count + 0.5));
  it.each([
    ["of a held word, by the passages with any of its forms", "castle", inverse(3)],
    ["of another form of it", "castling", inverse(3)],
    ["of a rarer one", "wharf", inverse(1)],
    ["of a misspelling, that of what it may stand for", "wharff", inverse(1)],
    ["of a misspelling of a frequent one", "castlle", inverse(3)],
    ["of a word like nothing held, four fifths of an unheard one’s", "zebra", inverse(0) * 0.8],
  ])("%s: %s", (_, word, weight) => {
    expect(expandWord(index, word, distance).weight).toBeCloseTo(weight, 6);
  });

  it("is that of the frequent one where two are as like", () => {
    const held = createPassageIndex([["boats"], ["boars"], ["boats"], ["of"], ["of"]]);
    const { weight } = expandWord(held, "boas", distance);
    expect(weight).toBeCloseTo(Math.log(1 + (5 - 2 + 0.5) / 2.5), 6);
  });

  it("has the number of its stem, or none", () => {
    expect(expandWord(index, "castling", distance).ownStem).toBe(
      index.vocabulary.stemIdOf.get("castl"),
    );
    expect(expandWord(index, "zebra", distance).ownStem).toBe(-1);
  });
});

describe("a query", () => {
  const read = createQueryReader(index);
  const words = (text: string, isUnfinished: boolean) => {
    const { words: all } = read(text, isUnfinished);
    return all.map(({ readings }) => [...readings.keys()].map((id) => index.vocabulary.words[id]));
  };

  it("weighs what its words weigh", () => {
    const query = read("harbour castle", false);
    expect(query.words.map(({ folded }) => folded)).toEqual(["harbour", "castle"]);
    expect(query.weight).toBeCloseTo(query.words[0]!.weight + query.words[1]!.weight, 10);
    expect(read("", true)).toEqual({ words: [], weight: 0 });
  });

  it("has at most 64 words", () => {
    expect(read("castle ".repeat(70), false).words).toHaveLength(64);
  });

  it("takes its last word for the beginning of one while it is typed", () => {
    expect(words("castle ha", true)).toEqual([
      ["castle", "castles"],
      ["harbour", "harbours"],
    ]);
    expect(words("castle ha", false)).toEqual([["castle", "castles"], []]);
    expect(words("castle ha ", true)).toEqual([["castle", "castles"], []]);
    expect(words("ha castle", true)[0]).toEqual([]);
  });

  it("takes a beginning for 0.95 of the word, and more where it is the word", () => {
    const likeness = (text: string) =>
      Object.fromEntries(
        [...read(text, true).words[0]!.readings].map(([id, like]) => [
          index.vocabulary.words[id],
          like,
        ]),
      );
    expect(likeness("harb")).toEqual({ harbour: 0.95, harbours: 0.95 });
    expect(likeness("harbour")).toEqual({ harbour: 1, harbours: 0.93 });
    expect(likeness("of")).toEqual({ of: 1 });
    expect(read("harb", true).words[0]!.stems.map(([, like]) => like)).toEqual([0.95]);
  });
});
