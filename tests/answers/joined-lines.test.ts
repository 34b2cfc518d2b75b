import { describe, expect, it } from "vitest";
import { joinedLines } from "#answers/joined-lines.ts";
import { sliceSpan } from "#text/span.ts";
import { inventedIndex } from "../helpers/invented-story.ts";

type Saying = readonly [words: string, speaker: string | null];

/** Which of all lines in articles made of these parts are joined. */
function joined(...articles: readonly (readonly (string | Saying)[])[]): readonly string[] {
  const { lineAt, passages } = inventedIndex(
    articles.map((parts, at) => ({
      id: `a${at}`,
      published: null,
      paragraphs: [
        {
          text: parts.map((part) => (typeof part === "string" ? part : part[0])).join(""),
          quotes: parts.filter((part) => typeof part !== "string"),
        },
      ],
    })),
  ).lines;
  const lines = Array.from({ length: passages.size }, (_, line) => lineAt(line));
  return joinedLines(lines.toReversed()).map((pair) =>
    pair.map(({ article, ...span }) => sliceSpan(article.text, span)).join(" + "),
  );
}

const ONE: Saying = ["“One.”", "Ada"];
const TWO: Saying = ["“Two.”", "Ada"];

describe("quotations that are taken for one line", () => {
  it.each([
    ["one right behind the other", ""],
    ["with words between them", " she said, and "],
    ["600 characters apart", "x".repeat(600)],
  ])("are of one speaker, %s", (_, between) => {
    expect(joined([ONE, between, TWO])).toEqual(["“One.” + “Two.”"]);
  });

  it("are two of three, whatever stands between", () => {
    const three: Saying = ["“Three.”", "Ada"];
    expect(joined([ONE, TWO, ["“Four.”", "Bram"], three]).toSorted()).toEqual([
      "“One.” + “Three.”",
      "“One.” + “Two.”",
      "“Two.” + “Three.”",
    ]);
  });

  it.each([
    ["of two speakers", [ONE, ["“Two.”", "Bram"]]],
    ["of a speaker and nobody", [ONE, ["“Two.”", null]]],
    ["of nobody and a speaker", [["“One.”", null], TWO]],
    [
      "of nobody",
      [
        ["“One.”", null],
        ["“Two.”", null],
      ],
    ],
    ["601 characters apart", [ONE, "x".repeat(601), TWO]],
    ["a sentence of the article's own", [ONE, " The boats left."]],
  ] satisfies [string, (string | Saying)[]][])("are not %s", (_, parts) => {
    expect(joined(parts)).toEqual([]);
  });

  it("are not in two articles", () => {
    expect(joined([ONE], ["The boats left. ", TWO])).toEqual([]);
  });
});
