import fc from "fast-check";
import { expect, test } from "vitest";
import { readArticle } from "#reading/read-article.ts";
import { WRITTEN_FORMAT, writeArticle } from "#reading/write-article.ts";
import { createArticle } from "#story/article.ts";
import { textFile } from "./bytes.ts";

test("what is written reads back to the same article", async () => {
  const words = fc.string({ unit: "grapheme", minLength: 1 }).map((text) => `.${text}.`);
  const written = fc.record({
    text: fc
      .string({ unit: "binary", minLength: 3 })
      .map((text) => `It holds. ${text.replaceAll("\0", "")}`),
    title: fc.option(words),
    outlet: fc.option(words),
    author: fc.option(words),
    note: fc.option(words),
    url: fc.option(fc.constant("https://harbour.example/a?b=“c”")),
  });
  await fc.assert(
    fc.asyncProperty(written, async (parts) => {
      const layout = [{ kind: "heading" as const, start: 0, end: 9 }];
      const article = createArticle({ id: "a", published: "2020-05-01", layout, ...parts });
      const file = textFile(`a${WRITTEN_FORMAT}`, writeArticle(article));
      expect(await readArticle(file)).toEqual(article);
    }),
    { seed: 3 },
  );
});

test.each([
  { kind: "heading", start: 0, end: 10 },
  { kind: "heading", start: 2, end: 2 },
  { kind: "heading", start: -1, end: 2 },
  { kind: "advert", start: 0, end: 2 },
])("a mark that is not within the text is refused: %j", async (mark) => {
  const text = JSON.stringify({ date: "2020-05-01", text: "It holds.", layout: [mark] });
  await expect(readArticle(textFile("a.json", text))).rejects.toThrow(
    /^Cannot read a\.json: .*layout/u,
  );
});
