import { describe, expect, test } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { quotesBy } from "#answers/quotes-by.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import { sliceSpan } from "#text/span.ts";

const TEXT = [
  "Mira Olt opened the bridge in Westport on Friday.",
  "Olt said that the bridge had cost too much and called the mayor “a spender.”",
  "Olt said that the river was rising.",
  "“We will pay for the bridge,” Olt said. “We will never pay for the mayor.”",
].join("\n\n");

function saidBy(person: string, about?: string): readonly string[] {
  const article = createArticle({ id: "a", text: TEXT, published: "2020-05-01" });
  const info = { id: "s", title: "S", description: null, aliases: {} };
  const index = createStoryIndex(buildStory(info, [{ article, analysis: analyze(article) }]));
  const { quotations } = quotesBy(index, { person, about });
  return quotations.map(({ quotation, ...span }) => `${quotation.kind}: ${sliceSpan(TEXT, span)}`);
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
});
