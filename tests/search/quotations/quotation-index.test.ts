import { describe, expect, it } from "vitest";
import { sliceSpan } from "#text/span.ts";
import { inventedIndex } from "../../helpers/invented-story.ts";

const article = (id: string, ...quotes: readonly (readonly [string, string])[]) => ({
  id,
  published: null,
  paragraphs: quotes.map(([words, speaker]) => ({
    text: `${words} ${speaker} said.`,
    quotes: [[words, speaker] as const],
  })),
});

const { quotations, story } = inventedIndex([
  article(
    "one",
    ["“The ferry will never run again,”", "Ana Roe"],
    ["“No, not today,”", "Ivo Kern"],
  ),
  article("two", ["“We have sold all the boats,”", "Ivo Kern"], ["“No, not today,”", "Ivo Kern"]),
  article("three", ["“We’ve lost every rope we had,”", "Ana Roe"]),
  article(
    "four",
    ["“we have SOLD all the boats!”", "Ana Roe"],
    ["“We’ve lost every rope we had,”", "Ana Roe"],
  ),
  article("five", ["“We have sold all the boats.”", "Ivo Kern"]),
]);

const lines = (given: typeof story.quotations) =>
  given.map((each) => sliceSpan(each.article.text, each));

describe("createQuotationIndex", () => {
  it("puts first what most articles quote, however it is written, and leaves out scraps", () => {
    expect(lines(quotations.mostQuoted)).toEqual([
      "“We have sold all the boats,”",
      "“We’ve lost every rope we had,”",
      "“The ferry will never run again,”",
    ]);
  });

  it("files quotations under their speakers", () => {
    for (const person of story.people) {
      const said = story.quotations.filter(({ speaker }) => speaker === person);
      expect(said.length).toBeGreaterThan(2);
      expect(quotations.by(person)).toEqual(said);
    }
  });

  it("knows nothing of somebody who is not of the story", () => {
    expect(quotations.by({ ...story.people[0]! })).toEqual([]);
  });
});
