import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWordReader } from "#search/word-reader.ts";
import { createArticle } from "#story/article.ts";
import { splitWords } from "#text/split-words.ts";

/** Texts where it matters at which character a stretch begins and ends. */
const texts = fc
  .array(fc.constantFrom("ab", "é", "’", "'", "3", ",", ".", " ", "港", "𝒜", "\ud835", "“", "-"), {
    maxLength: 14,
  })
  .map((parts) => parts.join(""));

describe("createWordReader", () => {
  it("reads of any stretch the words that the stretch alone has", () => {
    fc.assert(
      fc.property(texts, fc.nat(20), fc.nat(20), (text, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)].map((at) =>
          Math.min(at, text.length),
        );
        const reader = createWordReader();
        const read: { start: number; end: number; folded: string }[] = [];
        const article = createArticle({ id: "one", text });
        reader.forEachWord(article, { start: start!, end: end! }, (word, from, to) => {
          const form = reader.table.formOf(word);
          if (form < 0) return;
          read.push({
            start: from - start!,
            end: to - start!,
            folded: reader.table.foldedOf(form),
          });
        });
        expect(read).toEqual(splitWords(text.slice(start, end)));
      }),
      { numRuns: 3000 },
    );
  });
});
