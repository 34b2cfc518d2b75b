import { describe, expect, test } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { quotesBy } from "#answers/quotes-by.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import { sliceSpan } from "#text/span.ts";
import { inventedIndex } from "../helpers/invented-story.ts";

const TEXT = [
  "Mira Olt opened the bridge in Westport on Friday.",
  "Olt said that the bridge had cost too much and called the mayor “a spender.”",
  "Olt said that the river was rising.",
  "“We will pay for the bridge,” Olt said. “We will never pay for the mayor.”",
].join("\n\n");

function saidBy(person: string, about?: string, text = TEXT): readonly string[] {
  const article = createArticle({ id: "a", text, published: "2020-05-01" });
  const info = { id: "s", title: "S", description: null, aliases: {} };
  const index = createStoryIndex(buildStory(info, [{ article, analysis: analyze(article) }]));
  const { quotations } = quotesBy(index, { person, about });
  return quotations.map(({ quotation, ...span }) => `${quotation.kind}: ${sliceSpan(text, span)}`);
}

describe("what a person said", () => {
  test("a sentence that is reported and quoted stands once, with its quoted words", () => {
    const said = saidBy("Mira Olt");
    expect(said.filter((words) => words.includes("spender"))).toEqual(["mixed: “a spender.”"]);
    expect(said.filter((words) => words.includes("cost"))).toEqual([]);
  });

  test("what is only reported stays, and so do all whole quotations", () => {
    expect(saidBy("Olt")).toEqual([
      "mixed: “a spender.”",
      expect.stringMatching(/^indirect: .*the river was rising/u),
      "direct: “We will pay for the bridge,”",
      "direct: “We will never pay for the mayor.”",
    ]);
  });

  test.each(["Ms. Olt", "Mayor Mira Olt", "olt"])("asked for as %s", (name) => {
    expect(saidBy(name)).toEqual(saidBy("Mira Olt"));
  });

  test("about a topic", () => {
    expect(saidBy("Olt", "river")).toEqual([expect.stringContaining("the river was rising")]);
  });

  test("said to whom is asked about, and to nobody else", () => {
    const text = "“The pier is closed,” Mira Olt told Jacob Fen.\n\n“The ferry sank,” Olt said.";
    expect(saidBy("Olt", "Fen", text)).toEqual(["direct: “The pier is closed,”"]);
    expect(saidBy("Olt", "Jacob Fen’s pier", text)).toEqual([]);
    expect(saidBy("Olt", "parrots", text)).toEqual([]);
  });

  test.each([
    ["no day asked for", {}, 1],
    ["a first day", { from: "2020-05-01" }, 0],
    ["a last day", { to: "2020-05-01" }, 0],
  ])("an undated quotation is on record with %s: %#", (_, days, count) => {
    const paragraphs = [{ text: "“Boats sink.”", quotes: [["“Boats sink.”", "Ada"]] as const }];
    const index = inventedIndex([{ id: "a", published: null, paragraphs }]);
    expect(quotesBy(index, { person: "Ada", ...days }).quotations).toHaveLength(count);
  });

  test("reported twice in one sentence stands once, in two articles twice", () => {
    const text = "Ada said boats sink and said ships sink. Ada said rafts sink.";
    const quotes = [
      ["boats sink", "Ada", "indirect"],
      ["ships sink", "Ada", "indirect"],
      ["rafts sink", "Ada", "indirect"],
    ] as const;
    const index = inventedIndex(
      ["a", "b"].map((id) => ({ id, published: null, paragraphs: [{ text, quotes }] })),
    );
    const said = quotesBy(index, { person: "Ada" }).quotations;
    expect(said.map(({ article, ...span }) => sliceSpan(article.text, span))).toEqual([
      "boats sink",
      "rafts sink",
      "boats sink",
      "rafts sink",
    ]);
  });
});
