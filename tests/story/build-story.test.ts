import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildStory } from "#story/build-story.ts";
import { editedArticles } from "../helpers/edited-articles.ts";

const info = { id: "made", title: "Made", description: null, aliases: { "Ada Stone": ["Stone"] } };

describe("buildStory", () => {
  it("makes of remembered articles what it makes of new ones, whatever came, changed or went", () => {
    fc.assert(
      fc.property(editedArticles, (all) => {
        for (const articles of all) {
          expect(buildStory(info, articles)).toEqual(buildStory(info, structuredClone(articles)));
        }
      }),
      { numRuns: 25 },
    );
  });
});
