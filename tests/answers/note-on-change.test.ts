import { describe, expect, it } from "vitest";
import { comparedWords } from "#answers/compared-words.ts";
import { noteOnChange } from "#answers/note-on-change.ts";

function noteOn(claimed: string, recorded: string) {
  return noteOnChange(wordsOf(claimed), wordsOf(recorded));
}

function wordsOf(text: string) {
  return comparedWords(text, [{ start: 0, end: text.length }]);
}

describe("what kind of word changed", () => {
  it.each([
    ["never", ""],
    ["", "not"],
    ["", "isn’t"],
    ["dont", "do"],
    ["cannot", "can"],
    ["nobody", "somebody"],
    ["hardly", "nearly"],
    ["not Ada", "now Ada"],
    ["not two", "two"],
  ])("%j for %j turns the sense", (claimed, recorded) => {
    expect(noteOn(claimed, recorded)).toBe("negation");
  });

  it.each([
    ["50", "40"],
    ["1,000", "thousands"],
    ["a million", "a billion"],
    ["", "nineteen"],
    ["thirteen", "many"],
    ["dozen", "dozens"],
    ["hundred", "few"],
    ["half", "all"],
    ["first", "last"],
    ["two for Ada", "some for Ada"],
    ["4th", "last"],
    ["fourth", "fifth"],
    ["seventieth", "last"],
  ])("%j for %j is another number", (claimed, recorded) => {
    expect(noteOn(claimed, recorded)).toBe("number");
  });

  it.each([
    ["with Ada", "with Cora"],
    ["the council", "the Council"],
  ])("%j for %j is another name", (claimed, recorded) => {
    expect(noteOn(claimed, recorded)).toBe("name");
  });

  it.each([
    ["boats", "ships"],
    ["knot", "rope"],
    ["notes", "north"],
    ["vacant", "cantor"],
    ["hundredweight", "onerous"],
    ["alone", "atone"],
    ["canteen", "preteen"],
    ["b12", "vitamin"],
    ["", ""],
  ])("%j for %j is only another word", (claimed, recorded) => {
    expect(noteOn(claimed, recorded)).toBeNull();
  });
});
