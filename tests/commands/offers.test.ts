import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotationLabel } from "#commands/offers/offer-quotations.ts";
import { createArticle } from "#story/article.ts";
import type { StoryQuotation } from "#story/story.ts";
import { typing } from "../discord/interactions.ts";
import { testBot } from "../discord/test-bot.ts";
import { generatedStory } from "../helpers/generated-story.ts";

/** What is offered while a quotation is typed: the quote, then who said it and when. */

const made = generatedStory({
  quotations: 1,
  names: ["Mara Quist"],
  sentences: ["We will not sell the ferry"],
  titles: [null],
  urls: [null],
});
const [first] = made.quotations;

function spoken(text: string, name: string | null, date: string | null): StoryQuotation {
  const [person] = made.people;
  if (first === undefined || person === undefined) throw new Error("Cannot make a quotation");
  const article = createArticle({ id: "a", text, published: null });
  const speaker = name === null ? null : { ...person, name };
  return { ...first, article, start: 0, end: text.length, speaker, date };
}

describe("a quotation that is offered", () => {
  const long = "The harbour bridge stays closed until the northern pylon has been inspected again";

  it.each([
    ["“It rained.”", "Mara Quist", "2021-11-05", "“It rained.” — Mara Quist, 2021-11-05"],
    ["It\n  rained", "Mara Quist", null, "It rained — Mara Quist"],
    ["It rained", null, "2021", "It rained — 2021"],
    ["It rained", null, null, "It rained"],
    [
      `${long} and again`,
      "Mara Quist",
      "2021-11-05",
      "The harbour bridge stays closed until the northern pylon has been… — Mara Quist, 2021-11-05",
    ],
    [
      "It rained",
      "Mara Quist of the Harbour Bridge Company",
      "2021",
      "It rained — Mara Quist of the Harbour Bridge…, 2021",
    ],
  ])("%j of %j on %j reads %j", (text, name, date, label) => {
    expect(quotationLabel(spoken(text, name, date))).toBe(label);
  });

  it("keeps to 100 characters and cuts none, whatever it holds", () => {
    const anything = fc.string({ unit: "grapheme", minLength: 1, maxLength: 160 });
    fc.assert(
      fc.property(anything, fc.option(anything), (text, name) => {
        const label = quotationLabel(spoken(text, name, "2021-11-05"));
        expect(label.length).toBeLessThanOrEqual(100);
        expect(label).not.toMatch(/\p{Cs}/u);
      }),
      { seed: 8, numRuns: 1000 },
    );
  });

  it("comes first when its words are typed", async () => {
    const bot = await testBot(made);
    const { response } = await bot.respond(
      typing("who-said", { words: "will not sell the" }, "words"),
    );
    expect(response).toMatchObject({
      type: 8,
      data: {
        choices: [
          { name: expect.stringMatching(/^“?We will not sell the ferry.* — Mara Quist, 20/) },
        ],
      },
    });
  });
});
