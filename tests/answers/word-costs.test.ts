import { describe, expect, it } from "vitest";
import { createWordCosts } from "#answers/word-costs.ts";

describe("how unlike two words are", () => {
  const cost = (claimed: string, recorded: string) => createWordCosts([claimed])(recorded)[0];

  it.each([
    ["boat", "boat", 0],
    ["a", "a", 0],
    ["boat", "boats", 0.6],
    ["opening", "opened", 0.6],
    ["harbour", "harbor", 0.7],
    ["harbour", "harbuor", 0.7],
    ["boat", "bolt", 0.7],
    ["boat", "goat", 0.7],
    ["boat", "hall", 0.95],
    ["boat", "boatman", 0.95],
    ["the", "they", 0.95],
    ["they", "the", 0.95],
    ["she", "the", 0.95],
  ])("%s and %s: %d", (claimed, recorded, unlike) => {
    expect(cost(claimed, recorded)).toBe(unlike);
    expect(cost(recorded, claimed)).toBe(unlike);
  });

  it("is the same however often and in whatever order it is asked", () => {
    const words = ["boat", "boats", "goat", "hall", "the", "they"];
    const fresh = words.map((word) => words.map((claimed) => cost(claimed, word)));
    const kept = createWordCosts(words);
    expect(words.map((word) => [...kept(word)])).toEqual(fresh);
    expect(words.map((word) => [...kept(word)])).toEqual(fresh);
  });
});
