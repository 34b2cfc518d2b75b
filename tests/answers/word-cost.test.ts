import { describe, expect, it } from "vitest";
import { createWordCost } from "#answers/word-cost.ts";

describe("how unlike two words are", () => {
  const cost = createWordCost();

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
    expect(createWordCost()(recorded, claimed)).toBe(unlike);
  });

  it("is the same however often and in whatever order it is asked", () => {
    const words = ["boat", "boats", "goat", "hall", "the", "they"];
    const pairs = words.flatMap((a) => words.map((b) => [a, b] as const));
    const fresh = pairs.map(([a, b]) => createWordCost()(a, b));
    const kept = createWordCost();
    expect(pairs.map(([a, b]) => kept(a, b))).toEqual(fresh);
    expect(pairs.map(([a, b]) => kept(a, b))).toEqual(fresh);
  });
});
