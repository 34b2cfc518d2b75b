import { describe, expect, it } from "vitest";
import { factsAbout } from "#answers/facts-about.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { generatedStory } from "../helpers/generated-story.ts";

const index = createStoryIndex(
  generatedStory({
    quotations: 2,
    names: ["Bridgetta Hale"],
    sentences: ["Nobody paints the bridge in winter", "The ferry is closed"],
    titles: [null],
    urls: [null],
  }),
);

describe("factsAbout", () => {
  it.each([
    ["bridge", "topic", 1],
    ["ferries", "topic", 1],
    ["ferrry", "topic", 1],
    ["closed ferry", "topic", 1],
    ["bridge ferry", "topic", 0],
    ["Bridgetta", "Bridgetta Hale", 2],
    ["Bridgeta Hale", "Bridgetta Hale", 2],
  ])("takes %j for %s and finds %i facts", (typed, taken, count) => {
    const { about, facts } = factsAbout(index, { about: typed });
    expect("person" in about ? about.person?.name : "topic").toBe(taken);
    expect(facts).toHaveLength(count);
  });

  it.each([
    ["Cora Vane", "Cora Vane", 1],
    ["Bridgetta Hale", "Bridgetta Hale", 2],
    ["closed", { topic: "closed" }, 1],
    ["parrots", { topic: "parrots" }, 0],
    ["said lions", { topic: "said lions" }, 0],
    ["Hane", null, 0],
  ])("takes %j for %j of two people, and finds %i facts", (typed, taken, count) => {
    const two = createStoryIndex(
      generatedStory({
        quotations: 2,
        names: ["Bridgetta Hale", "Cora Vane"],
        sentences: ["Nobody paints the pier in winter", "The ferry is closed"],
        titles: [null],
        urls: [null],
      }),
    );
    const { about, facts } = factsAbout(two, { about: typed });
    expect("person" in about ? (about.person?.name ?? null) : about).toEqual(taken);
    expect(facts).toHaveLength(count);
    expect("suggestions" in about ? about.suggestions.map(({ name }) => name) : []).toEqual(
      taken === null ? ["Bridgetta Hale", "Cora Vane"] : [],
    );
  });
});
