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
});
