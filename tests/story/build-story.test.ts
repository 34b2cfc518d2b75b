import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { readDatedArticle } from "#reading/read-dated-article.ts";
import { buildStory } from "#story/build-story.ts";
import type { AnalysedArticle, StoryInfo } from "#story/story.ts";
import { madeArticles } from "../helpers/made-articles.ts";

const info: StoryInfo = {
  id: "made",
  title: "Made",
  description: null,
  aliases: { "Ada Stone": ["the quarry keeper"] },
};

/** Few names, so that articles share people; each twice, as it was and as it was edited. */
const drafts = await Promise.all(
  madeArticles(12, 7).map(async ({ name, text }) => {
    const edited = text
      .replace(/“Nobody asked/, "“Everybody asked")
      .replace(/\d{4}-\d\d/, "2019-05");
    return Promise.all([text, edited].map((each) => analysed(name, each)));
  }),
);

async function analysed(name: string, text: string): Promise<AnalysedArticle> {
  const article = await readDatedArticle({ name, bytes: new TextEncoder().encode(text) });
  if ("message" in article) throw new Error(article.message);
  return { article, analysis: analyze(article) };
}

const edits = fc.array(
  fc.record({ at: fc.nat(drafts.length - 1), now: fc.constantFrom(null, 0, 1) }),
  { maxLength: 12 },
);

describe("buildStory", () => {
  it("makes of remembered articles what it makes of new ones, whatever came, changed or went", () => {
    fc.assert(
      fc.property(edits, (all) => {
        const held = new Map<number, AnalysedArticle>();
        for (const { at, now } of all) {
          if (now === null) held.delete(at);
          else held.set(at, drafts[at]![now]!);
          const articles = [...held.values()];
          expect(buildStory(info, articles)).toEqual(buildStory(info, structuredClone(articles)));
        }
      }),
      { numRuns: 25 },
    );
  });
});
