import { describe, expect, test } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { articleKey, decodeAnalysis, encodeAnalysis } from "#app/stories/encode-analysis.ts";
import { createArticle } from "#story/article.ts";
import { sampleStory } from "../../story-gold/sample-story.ts";

describe("an analysis written down", () => {
  test("is read as it was", async () => {
    for (const article of (await sampleStory()).articles) {
      const analysis = analyze(article);
      expect(decodeAnalysis(encodeAnalysis(analysis), new Map())).toEqual(
        JSON.parse(JSON.stringify(analysis)),
      );
    }
  });

  test("is not read when a single character of it is another", () => {
    const encoded = encodeAnalysis(analyze(createArticle({ id: "a", text: "Ada Quill spoke." })));
    for (let at = 0; at < encoded.length; at += 7) {
      const damaged =
        encoded.slice(0, at) + (encoded[at] === "1" ? "2" : "1") + encoded.slice(at + 1);
      expect(decodeAnalysis(damaged, new Map())).toBeNull();
    }
    expect(decodeAnalysis("", new Map())).toBeNull();
  });
});

test("an article's key tells whatever its analysis may depend on", () => {
  const article = createArticle({ id: "a", text: "Ada Quill spoke.", published: "2024-05-01" });
  const others = [
    { text: "Ada Quill sang." },
    { published: "2024-05-02" },
    { title: "The vote" },
    { layout: [{ start: 0, end: 3, kind: "heading" as const }] },
  ];
  const keys = [article, ...others.map((other) => ({ ...article, ...other }))].map(articleKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(articleKey({ ...article })).toBe(keys[0]);
});
