import { describe, expect, test } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { createAnalysisDecoder } from "#app/stories/packed/analysis-decoder.ts";
import { analysisKey } from "#app/stories/packed/analysis-key.ts";
import { encodeAnalysis } from "#app/stories/packed/encode-analysis.ts";
import { withLists } from "#story/analysis.ts";
import { createArticle } from "#story/article.ts";
import { sampleStory } from "../../../story-gold/sample-story.ts";

describe("an analysis written down", () => {
  test("is read as it was", async () => {
    const decode = createAnalysisDecoder();
    for (const article of (await sampleStory()).articles) {
      const analysis = analyze(article);
      const encoded = encodeAnalysis(analysis);
      const decoded = decode(encoded)!;
      const plain = JSON.parse(JSON.stringify(analysis));
      expect(withLists(decoded, {})).toStrictEqual(plain);
      expect(JSON.parse(JSON.stringify(decoded))).toStrictEqual(plain);
      expect(encodeAnalysis(decoded)).toBe(encoded);
    }
  });

  test("has its lists however many were read since", () => {
    const decode = createAnalysisDecoder();
    const one = analyze(createArticle({ id: "a", text: "Ada Quill spoke on Monday." }));
    const analyses = Array.from({ length: 700 }, (_, at) => ({
      ...one,
      mentions: one.mentions.map((mention) => ({ ...mention, person: at })),
    }));
    const decoded = analyses.map((analysis) => decode(encodeAnalysis(analysis)));
    for (const round of [1, 2]) {
      for (const [at, analysis] of analyses.entries()) {
        expect([round, decoded[at]?.mentions]).toEqual([round, analysis.mentions]);
      }
    }
  });

  test("is not read when a single character of it is another", () => {
    const decode = createAnalysisDecoder();
    const encoded = encodeAnalysis(analyze(createArticle({ id: "a", text: "Ada Quill spoke." })));
    for (let at = 0; at < encoded.length; at += 7) {
      const damaged =
        encoded.slice(0, at) + (encoded[at] === "1" ? "2" : "1") + encoded.slice(at + 1);
      expect(decode(damaged)).toBeNull();
    }
    expect(decode("")).toBeNull();
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
  const keys = [article, ...others.map((other) => ({ ...article, ...other }))].map(analysisKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(analysisKey({ ...article })).toBe(keys[0]);
});
