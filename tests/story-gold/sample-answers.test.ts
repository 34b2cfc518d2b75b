import { describe, expect, test } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { ask } from "#answers/ask.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { buildStory } from "#story/build-story.ts";
import { wordsAt } from "./answered-with.ts";
import { productExamples } from "./product-examples.ts";
import { sampleStory } from "./sample-story.ts";

const { info, articles } = await sampleStory();
const story = buildStory(
  info,
  articles.map((article) => ({ article, analysis: analyze(article) })),
);

/** Article, speaker, how the quotation begins. */
const QUOTED: readonly (readonly [article: string, speaker: string, words: string])[] = [
  ["2021-11-05-drink-champs", "Kanye West", "“Both John Legend and Big Sean, when I ran"],
  ["2021-11-05-drink-champs", "Kanye West", "“sellout.”"],
  ["2022-08-07-axe-files", "John Legend", "“We aren’t friends as much"],
  ["2022-08-07-axe-files", "John Legend", "“I honestly think because"],
  ["2022-08-07-axe-files", "John Legend", "“He was upset that I didn’t support"],
  ["2022-08-07-axe-files", "John Legend", "“I wasn’t alone in that"],
  ["2022-08-07-axe-files", "John Legend", "“real”"],
  ["2022-08-07-axe-files", "Kanye West", "“sellout.”"],
  ["2022-08-07-two-decades", "Kanye West", "“I don’t rock with neither of them,”"],
  ["2022-08-07-two-decades", "John Legend", "“And we really haven’t been close"],
];

const TIMELINE: readonly (readonly [date: string, words: string])[] = [
  ["2001", "introduced"],
  ["2004", "Get Lifted"],
  ["2005", "Number One"],
  ["2008", "It’s Over"],
  ["2016", "left GOOD Music"],
  ["2020", "for president"],
  ["2021-11", "Drink Champs"],
  ["2021-11-05", "Rap Alert"],
  ["2022-08-07", "grew apart"],
];

describe("the sample story", () => {
  const quoted = story.quotations.filter(({ quotation }) => quotation.kind !== "indirect");

  test("its quotations", () => {
    expect(quoted.length).toBe(QUOTED.length);
  });

  describe.each(QUOTED)("%s: %s: %s", (article, speaker, words) => {
    test("is found with its speaker", () => {
      const found = quoted.find(
        (each) => each.article.id === article && wordsAt(each).startsWith(words),
      );
      expect(found?.speaker?.name).toBe(speaker);
    });
  });

  test.each([
    ["Who is John Legend?", "The singer"],
    ["How old is John Legend?", "43-year-old"],
  ])("%s", (question, short) => {
    const answer = ask(createStoryIndex(story), { question });
    expect(answer.short && wordsAt(answer.short)).toBe(short);
  });

  test("the dates of its timeline", () => {
    const dates = [...new Set(story.events.map(({ date }) => date))];
    expect(dates).toEqual(TIMELINE.map(([date]) => date));
  });

  test.each(TIMELINE)("%s has its sentence", (date, words) => {
    const events = story.events.filter((event) => event.date === date);
    expect(events.map(wordsAt).join(" | ")).toContain(words);
  });

  test.each([
    ["John Legend", "was introduced to the rapper"],
    ["Kanye West", "produced many albums"],
    ["Kim Kardashian", "ex-wife of the rapper"],
    ["Kid Cudi", "has broken with"],
  ])("facts of %s", (name, words) => {
    const facts = story.facts.filter(({ people }) => people.some((each) => each.name === name));
    expect(facts.map(wordsAt).join(" | ")).toContain(words);
  });

  productExamples(createStoryIndex(story));
});
