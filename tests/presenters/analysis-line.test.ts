import { expect, test } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { analysisLine } from "#presenters/analysis-line.ts";
import { createArticle } from "#story/article.ts";

/** `kind: words` of each line, segments joined by an ellipsis. */
function lines(text: string): readonly string[] {
  const line = analysisLine("a", text, analyze(createArticle({ id: "a", text })));
  return line.quotations.map(({ kind, text: words, segments }) => {
    const parts = segments?.map(([start, end]) => text.slice(start, end)) ?? [words];
    return `${kind}: ${parts.join(" … ")}`;
  });
}

test.each([
  [
    "words in their paraphrase are one line with it",
    "Ada Lund said that the bridge was a “threat to the whole town” on Friday.",
    /^mixed: that the bridge was a “threat to the whole town”/,
  ],
  [
    "two in one paraphrase are one line",
    "Ada Lund said that the bridge was “rotten” and that the mayor was a “threat to the town”.",
    /^mixed: that the bridge was “rotten” and that the mayor was a “threat to the town”/,
  ],
])("%s", (_, text, expected) => {
  const found = lines(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(expected);
});

test("a whole quotation and reported speech are lines of their own", () => {
  expect(
    lines("“The bridge is rotten,” Ada Lund said. Tom Berg said that the bridge was safe."),
  ).toEqual(["direct: “The bridge is rotten,”", "indirect: that the bridge was safe"]);
});
