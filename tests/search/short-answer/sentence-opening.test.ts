import { describe, expect, test } from "vitest";
import type { StorySentence } from "#search/sentences/story-sentences.ts";
import { sentenceOpening } from "#search/short-answer/sentence-opening.ts";
import { createArticle } from "#story/article.ts";

const TITLE = "Before. ";

function sentenceOf(text: string): StorySentence {
  const article = createArticle({ id: "a", text: TITLE + text });
  const [start, end] = [TITLE.length, TITLE.length + text.length];
  const known = { people: new Set<never>(), quotations: [], mentions: [], timexes: [] };
  return { article, start, end, ...known };
}

describe("a sentence is read for a short answer", () => {
  test.each(["Mira Olt opened the bridge.", "a".repeat(5000), "word ".repeat(1000)])(
    "whole when people could write it: %#",
    (text) => {
      const sentence = sentenceOf(text);
      expect(sentenceOpening(sentence)).toBe(sentence);
    },
  );

  test.each([
    ["at the last space", "word ".repeat(5000), 4999],
    ["in the middle of one long word", "a".repeat(9000), 5000],
    ["not between the halves of a character", `a${"😀".repeat(4000)}`, 4999],
    ["not at a space of another sentence", "á".repeat(20_000), 5000],
  ])("to where it is cut, %s", (_, text, length) => {
    const { start, end } = sentenceOpening(sentenceOf(text));
    expect(end - start).toBe(length);
  });

  test("with the annotations that stand before the cut", () => {
    const sentence = sentenceOf("word ".repeat(5000));
    const timexes = [10, 4990, 6000].map((at) => ({
      start: TITLE.length + at,
      end: TITLE.length + at + 4,
    }));
    const { timexes: read } = sentenceOpening({ ...sentence, timexes } as unknown as StorySentence);
    expect(read.map(({ start }) => start - TITLE.length)).toEqual([10, 4990]);
    const mentions = timexes.map(({ start }) => ({ start, end: TITLE.length + 4999 }));
    const opening = sentenceOpening({ ...sentence, mentions } as unknown as StorySentence);
    expect(opening.mentions).toHaveLength(3);
    expect(
      sentenceOpening({ ...sentence, mentions: timexes } as unknown as StorySentence).mentions,
    ).toHaveLength(2);
  });
});
