import { describe, expect, test } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { createArticle } from "#story/article.ts";
import { sliceSpan } from "#text/span.ts";

function occasionsIn(text: string): readonly (string | null)[] {
  const { quotations } = analyze(createArticle({ id: "a", text, published: "2020-05-01" }));
  return quotations
    .filter(({ kind }) => kind !== "indirect")
    .map(({ occasion }) => occasion && sliceSpan(text, occasion));
}

describe("where the words were said", () => {
  test.each([
    ["“We will pay,” Mira Olt said on The Long Table podcast.", "The Long Table podcast"],
    [
      "“We will pay,” Mira Olt said during an appearance on The Long Table podcast with Jon Fen.",
      "The Long Table podcast with Jon Fen",
    ],
    [
      "“We will pay,” Mira Olt said in an interview with Radio Harbour Friday.",
      "an interview with Radio Harbour",
    ],
    ["“We will pay,” Mira Olt said at a rally in Westport.", "a rally in Westport"],
    ["“We will pay,” Mira Olt wrote in a letter to the town council.", "a letter"],
    ["In her speech, Mira Olt said: “We will pay for the bridge.”", "her speech"],
    [
      "“We will pay,” Mira Olt said in May 2019 on the Long Table podcast.",
      "the Long Table podcast",
    ],
    ["On the show, Mira Olt said: “We will pay for it.”", "the show"],
  ])("%s", (text, occasion) => {
    expect(occasionsIn(text)).toEqual([occasion]);
  });
});

describe("what is no occasion", () => {
  test.each([
    "“We will pay,” Mira Olt said in March.",
    "“We will pay,” Mira Olt said in any event.",
    "“We will pay,” Mira Olt said on Friday in Westport.",
    "“We will pay for the show on the river,” Mira Olt said.",
    "“We will pay,” Mira Olt said. She was on the Long Table podcast in May.",
  ])("%s", (text) => {
    expect(occasionsIn(text)).toEqual([null]);
  });
});
