import { describe, expect, test } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { createArticle } from "#story/article.ts";
import { sliceSpan } from "#text/span.ts";

function namesIn(text: string): readonly string[] {
  const { mentions } = analyze(createArticle({ id: "a", text, published: "2020-05-01" }));
  return mentions.filter(({ kind }) => kind === "name").map((each) => sliceSpan(text, each));
}

const BODY = "\n\nThe bridge opened on Friday, and nobody came to see it.";

describe("names in a picture's credit are nobody of the story", () => {
  test.each([
    [
      "date 2020-05-01 Mira Olt in Westport. Pic credit: ©Robert Quist/Harbour Press Agency",
      ["Mira Olt"],
    ],
    ["date 2020-05-01 Mira Olt meets Jacob Fen. Photo by Robert Quist", ["Mira Olt", "Jacob Fen"]],
  ])("%s", (caption, names) => {
    expect(namesIn(caption + BODY).filter((name) => name !== "Westport")).toEqual(names);
  });

  test("outside captions such words are words", () => {
    const text = "Mira Olt gave the credit: Robert Quist had built the bridge, she said on Friday.";
    expect(namesIn(text)).toEqual(["Mira Olt", "Robert Quist"]);
  });
});
