import { describe, expect, it } from "vitest";
import { indexNearWords } from "#search/words/near-words.ts";
import { createEditDistance } from "#text/edit-distance.ts";
import { finish } from "#text/steps.ts";

const words = ["harbour", "harbor", "barber", "channel", "chanel", "council", "counsel", "at", "a"];
const near = finish(indexNearWords(words));
const distance = createEditDistance();

function found(word: string, mistakes: 1 | 2): string[] {
  const ids = new Set<number>();
  near.forEach(word, mistakes, (id) => ids.add(id));
  return [...ids]
    .map((id) => words[id]!)
    .filter((held) => distance(word, held, mistakes) <= mistakes);
}

describe("indexNearWords", () => {
  it.each([
    ["harbour", ["harbour", "harbor"]],
    ["harbuor", ["harbor", "harbour"]],
    ["chanell", ["chanel"]],
    ["councl", ["council"]],
    ["zzzzz", []],
  ])("finds what is one mistake from %s", (word, expected) => {
    expect(found(word, 1).toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    ["chanell", ["chanel", "channel"]],
    ["harber", ["barber", "harbor", "harbour"]],
  ])("finds what is two mistakes from %s", (word, expected) => {
    expect(found(word, 2).toSorted()).toEqual(expected.toSorted());
  });
});
