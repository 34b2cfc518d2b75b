import { describe, expect, it } from "vitest";
import { comparedWords } from "#answers/compared-words.ts";
import { sliceSpan } from "#text/span.ts";

function wordsOf(text: string, ...stretches: readonly string[]) {
  const spans = (stretches.length > 0 ? stretches : [text]).map((stretch) => {
    const start = text.indexOf(stretch);
    return { start, end: start + stretch.length };
  });
  return comparedWords(text, spans);
}

describe("the words that are compared", () => {
  it.each([
    ["We can’t stay", ["we", "can", "not", "stay"]],
    ["WE CANNOT", ["we", "can", "not"]],
    ["— … !", []],
    ["", []],
  ])("of %j", (text, folded) => {
    expect(wordsOf(text).map((word) => word.folded)).toEqual(folded);
  });

  it("have their places in the whole text, both halves of a contraction the same", () => {
    const text = "He said: “Boats sink,” and “they don’t float.”";
    const words = wordsOf(text, "“Boats sink,”", "“they don’t float.”");
    expect(words.map((word) => `${word.folded}=${sliceSpan(text, word)}`)).toEqual([
      "boats=Boats",
      "sink=sink",
      "they=they",
      "do=don’t",
      "not=don’t",
      "float=float",
    ]);
  });

  it.each([
    ["one … two", ["two"]],
    ["one ... two", ["two"]],
    ["one […] two, three", ["two"]],
    ["one… don’t", ["do"]],
    ["… one", ["one"]],
    ["one .. two", []],
    ["one -- two", []],
    ["one. Two", []],
    ["one two …", []],
  ])("%j leaves something out before %j", (text, behind) => {
    const marked = wordsOf(text).filter(({ afterGap }) => afterGap);
    expect(marked.map(({ folded }) => folded)).toEqual(behind);
  });

  it.each([
    ["One. Two, three", ["two"]],
    ["one! Two? Three; four: five", ["two", "three", "four"]],
    ["One. Don’t", ["do"]],
    ["one (two) — three", []],
  ])("in %j sentences begin behind another with %j", (text, beginning) => {
    const first = wordsOf(text).filter(({ startsSentence }) => startsSentence);
    expect(first.map(({ folded }) => folded)).toEqual(beginning);
  });

  it("begin anew in each stretch", () => {
    const words = wordsOf("One. Two … three", "One.", "Two …", "three");
    expect(words.map(({ afterGap, startsSentence }) => afterGap || startsSentence)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it.each([
    ["with Ada Quill", ["ada", "quill"]],
    ["with Ada's boat", ["adas"]],
    ["then Él came", ["el"]],
    ["Boats and I", []],
    ["It sank. Boats sink! Why? Well: Boats", []],
    ['she said “Boats” and ‘Ships’ "Rafts" — Yes', []],
    ["the iPhone, mcDonald", []],
    ["for Cora, Dan; and IBM", ["cora", "dan", "ibm"]],
  ])("%j names %j", (text, names) => {
    const named = wordsOf(text).filter(({ isName }) => isName);
    expect(named.map(({ folded }) => folded)).toEqual(names);
  });
});
