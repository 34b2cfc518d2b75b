import { describe, expect, it } from "vitest";
import { ask } from "#answers/ask.ts";
import { check } from "#answers/check.ts";
import { quotesBy } from "#answers/quotes-by.ts";
import { whoSaid } from "#answers/who-said.ts";
import { sliceSpan } from "#text/span.ts";
import { indexSeedStory, readSeedGold } from "../helpers/seed-story.ts";
import { sharedIsHere } from "../helpers/shared.ts";

describe.skipIf(!sharedIsHere)("the seed story", () => {
  const gold = sharedIsHere ? readSeedGold() : { quotations: [], ask: [], unanswerable: [] };
  const index = sharedIsHere ? indexSeedStory() : null;

  it.each(gold.ask)("answers: $question", ({ question, answer: wanted }) => {
    const { answered, short, person, hits } = ask(index!, { question });
    const shown = [
      short && sliceSpan(short.article.text, short),
      person?.name,
      hits[0] && sliceSpan(hits[0].article.text, hits[0]),
    ].join("\n");
    expect(shown).toMatch(new RegExp(wanted));
    expect(answered).toBe(true);
  });

  it.each(gold.unanswerable)("refuses: %s", (question) => {
    expect(ask(index!, { question }).answered).toBe(false);
  });

  it.each(gold.quotations)("finds the speaker of $text", ({ text, speaker }) => {
    const { hits } = whoSaid(index!, { words: text });
    const speakers = hits
      .filter((hit) => sliceSpan(hit.article.text, hit).includes(text.slice(1, -1)))
      .map((hit) => hit.speaker?.name);
    expect(speakers).toContain(speaker);
  });

  it.each([
    ["arent freinds as much as we used to be", "John Legend"],
    ["i dont rock with neither of them", "Kanye West"],
  ])("finds who said: %s", (words, speaker) => {
    const { answered, hits } = whoSaid(index!, { words });
    expect(hits[0]?.speaker?.name).toBe(speaker);
    expect(answered).toBe(true);
  });

  it.each([
    ["I don't rock with any of them", "Kanye West", "altered"],
    ["I wasn't alone in that", "Kanye West", "other-speaker"],
    ["I wasn't alone in that", "John Legend", "verbatim"],
  ])("judges “%s” for %s as %s", (quote, person, verdict) => {
    expect(check(index!, { quote, person }).verdict).toBe(verdict);
  });

  it("finds what Legend said of Trump", () => {
    const { quotations } = quotesBy(index!, { person: "Legend", about: "Trump" });
    const lines = quotations.map((each) => sliceSpan(each.article.text, each));
    expect(lines.some((line) => line.startsWith("“I honestly think"))).toBe(true);
  });
});
