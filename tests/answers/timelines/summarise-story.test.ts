import { describe, expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import type { TimelineEntry } from "#answers/answer.ts";
import { type SummaryOptions, summariseStory } from "#answers/timelines/summarise-story.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import { sliceSpan } from "#text/span.ts";

function entries(
  articles: Readonly<Record<string, readonly string[]>>,
  options: Partial<SummaryOptions> = {},
): readonly TimelineEntry[] {
  const analysed = Object.entries(articles).map(([published, paragraphs], at) => {
    const article = createArticle({ id: `a${at}`, text: paragraphs.join("\n\n"), published });
    return { article, analysis: analyze(article) };
  });
  const info = { id: "s", title: "S", description: null, aliases: {} };
  const index = createStoryIndex(buildStory(info, analysed));
  const all = { about: null, from: null, to: null, dates: 9, sentences: null };
  return summariseStory(index, { ...all, ...options });
}

/** Each date with its sentences. */
function summary(...given: Parameters<typeof entries>): readonly (readonly string[])[] {
  return entries(...given).map(({ date, events }) => [
    date,
    ...events.map((event) => sliceSpan(event.article.text, event)),
  ]);
}

const FIRE = "The old hall of Westport burnt down to the ground on 4 March 2030.";
const FERRY = "The red ferry sank in the harbour of Norwick on 6 May 2030 at night.";
const BEFORE = "The famous choir of the school sang in another church instead.";
const NEWS = "Firemen from three towns came too slowly for the wooden roof.";
const LATER = "The mayor promised new walls of stone and glass.";
const TOO_LATE = "The insurers from the city looked at the burnt chairs and pictures.";

describe("the summary of a story", () => {
  it("tells under a date what names it", () => {
    expect(summary({ "2030-09-01": [FIRE, FERRY] })).toEqual([
      ["2030-03-04", FIRE],
      ["2030-05-06", FERRY],
    ]);
  });

  it.each([
    ["a topic", { about: "ferries", dates: 1 }, "2030-05-06"],
    ["days from", { from: "2030-04" }, "2030-05-06"],
    ["days up to", { to: "2030-04" }, "2030-03-04"],
    ["a number of dates", { dates: 1 }, "2030-03-04"],
  ])("keeps to %s", (_, options, date) => {
    const dates = summary({ "2030-09-01": [FIRE, FERRY] }, options).map(([each]) => each);
    expect(dates).toEqual([date]);
  });

  it("tells what articles of that day and of the next report undated, wherever another names it", () => {
    const told = summary({
      "2030-03-03": [BEFORE],
      "2030-03-04": [NEWS],
      "2030-03-05": [LATER],
      "2030-03-06": [TOO_LATE],
      "2030-09-01": [FIRE, FERRY],
    });
    expect(told.map(([date, ...sentences]) => [date, ...sentences.toSorted()])).toEqual([
      ["2030-03-04", ...[FIRE, LATER, NEWS].toSorted()],
      ["2030-05-06", FERRY],
    ]);
  });

  it("tells undated only what stands among an article's first twelve sentences", () => {
    const filler = Array.from({ length: 11 }, () => "It rained.");
    const twelfth = { "2030-03-04": [...filler, NEWS], "2030-09-01": [FIRE] };
    expect(summary(twelfth)[0]?.slice(1).toSorted()).toEqual([FIRE, NEWS].toSorted());
    const thirteenth = { "2030-03-04": ["It rained.", ...filler, NEWS], "2030-09-01": [FIRE] };
    expect(summary(thirteenth)).toEqual([["2030-03-04", FIRE]]);
  });

  it("has three sentences a date, or as many as are wanted", () => {
    const articles = {
      "2030-03-04": [NEWS, BEFORE],
      "2030-03-05": [LATER, TOO_LATE],
      "2030-09-01": [FIRE],
    };
    expect(summary(articles)[0]).toHaveLength(1 + 3);
    expect(summary(articles, { sentences: 4 })[0]).toHaveLength(1 + 4);
    expect(summary(articles, { sentences: 1 })[0]).toHaveLength(1 + 1);
  });

  it("prefers dates that the next day's articles open on, whatever about", () => {
    const other = "On 4 March 2030 nothing of any note was reported from the towns.";
    const told = { "2030-05-07": [TOO_LATE], "2030-09-01": [FIRE, FERRY], "2030-09-02": [other] };
    expect(summary(told, { dates: 2 }).map(([date]) => date)).toEqual(["2030-03-04", "2030-05-06"]);
    const even = { "2030-05-07": [TOO_LATE], "2030-09-01": [FIRE, FERRY] };
    expect(summary(even, { dates: 1 }).map(([date]) => date)).toEqual(["2030-05-06"]);
  });

  it("does not tell under an article's day what names another", () => {
    expect(summary({ "2030-05-06": [FIRE], "2030-09-01": [FERRY] })).toEqual([
      ["2030-03-04", FIRE],
      ["2030-05-06", FERRY],
    ]);
  });

  it("takes sentences for alike by the words that are rare in the story", () => {
    const one = "The tall mayor opened the bright museum hall on 4 March 2030.";
    const two = "The tall mayor opened the dark museum hall on 4 March 2030.";
    expect(summary({ "2030-09-01": [one, two] })[0]).toHaveLength(1 + 1);
    const often = Array.from({ length: 18 }, () => "Tall mayor opened museum hall March 2030.");
    expect(summary({ "2030-08-01": often, "2030-09-01": [one, two] })[0]).toHaveLength(1 + 2);
  });

  it("tells of each of a sentence's dates what happened then", () => {
    const both =
      "The old hall of Westport burnt down on 4 March 2030 and the ferry sank on 6 May 2030.";
    const dates = entries({ "2030-09-01": [both] }).map(({ date, events }) => [
      date,
      ...events.map(({ event, people, alsoIn }) => [event.date, people, alsoIn]),
    ]);
    expect(dates).toEqual([
      ["2030-03-04", ["2030-03-04", [], []]],
      ["2030-05-06", ["2030-05-06", [], []]],
    ]);
  });

  it.each([
    ["too short", "The old hall burnt down on 4 March 2030.", false],
    ["short", "The old town hall burnt down on 4 March 2030.", true],
    ["long", `The hall burnt down on 4 March 2030 beside ${words(20)}.`, true],
    ["too long", `The hall burnt down on 4 March 2030 beside ${words(21)}.`, false],
  ])("leaves out what is %s where another reads by itself", (_, sentence, isTold) => {
    const told = summary({ "2030-09-01": [FIRE, sentence] })[0] ?? [];
    expect(told.includes(sentence)).toBe(isTold);
    expect(summary({ "2030-09-01": [sentence] })).toEqual([["2030-03-04", sentence]]);
  });

  it("says of each sentence whether it names the date or its article's day does", () => {
    const events = entries({ "2030-03-04": [NEWS], "2030-09-01": [FIRE] })[0]!.events;
    expect(events.map(({ date, event }) => [date, event.date, event.grain, event.foundBy])).toEqual(
      expect.arrayContaining([
        ["2030-03-04", "2030-03-04", "day", "told-date"],
        ["2030-03-04", "2030-03-04", "day", "article-date"],
      ]),
    );
    expect(new Set(events.map(({ id }) => id)).size).toBe(2);
  });
});

/** So many words that tell something. */
function words(count: number): string {
  return Array.from({ length: count }, (_, at) => `house${at}`).join(" ");
}
