import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWordReader } from "#search/words/word-reader.ts";
import type { Analysis } from "#story/analysis.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import { splitWords } from "#text/split-words.ts";
import { finish } from "#text/steps.ts";

/** Texts where it matters at which character a stretch begins and ends. */
const texts = fc
  .array(fc.constantFrom("ab", "é", "’", "'", "3", ",", ".", " ", "港", "𝒜", "\ud835", "“", "-"), {
    maxLength: 14,
  })
  .map((parts) => parts.join(""));

const info = { id: "made", title: "Made", description: null, aliases: {} };

function analysisOf(start: number, end: number): Analysis {
  const sentence = { start, end, passage: 0 };
  const passage = { start, end, kind: "paragraph" as const, foundBy: "test" };
  const nothing = { mentions: [], people: [], quotations: [], notSpeech: [], timexes: [] };
  return { passages: [passage], sentences: [sentence], ...nothing, events: [], facts: [] };
}

describe("createWordReader", () => {
  it("reads of any stretch the words that the stretch alone has", () => {
    fc.assert(
      fc.property(texts, fc.nat(20), fc.nat(20), (text, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)].map((at) =>
          Math.min(at, text.length),
        );
        const reader = createWordReader();
        const articles = [
          { article: createArticle({ id: "none", text: "before" }), analysis: analysisOf(0, 0) },
          { article: createArticle({ id: "one", text }), analysis: analysisOf(start!, end!) },
        ];
        const { sentences } = finish(reader.read(buildStory(info, articles)));
        const words = sentences.items.subarray(sentences.starts[1], sentences.ends[1]);
        expect(
          Array.from(words, (word) => reader.table.foldedOf(reader.table.formOf(word))),
        ).toEqual(splitWords(text.slice(start, end)).map(({ folded }) => folded));
      }),
      { numRuns: 3000 },
    );
  });
});
