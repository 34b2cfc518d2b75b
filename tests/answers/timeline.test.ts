import { describe, expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { type TimelineOptions, timeline } from "#answers/timeline.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import { sliceSpan } from "#text/span.ts";

const FIRST = `Mara Voss has fallen out with the Norwick choir.

Voss joined the choir in 2019 after a concert in the old harbour.

She left the Norwick choir on 4 March 2030 after a quarrel over the harbour concert.

In May 2030, the mayor Ilya Brandt called her “the finest voice that this town ever had”.`;

const SECOND = `Ilya Brandt opened a new concert hall on Sunday.

Mara Voss, who left the Norwick choir on 4 March 2030 after a quarrel over the harbour concert, was not there.

The hall was planned in 2027.`;

const index = storyOf({ "2030-06-02": [FIRST], "2030-09-10": [SECOND] });

/** The index of articles by their days, as paragraphs. */
function storyOf(articles: Readonly<Record<string, readonly string[]>>) {
  const analysed = Object.entries(articles).map(([published, paragraphs]) => {
    const article = createArticle({ id: published, text: paragraphs.join("\n\n"), published });
    return { article, analysis: analyze(article) };
  });
  const info = { id: "choir", title: "The choir", description: null, aliases: {} };
  return createStoryIndex(buildStory(info, analysed));
}

const ALL: TimelineOptions = {
  about: null,
  from: null,
  to: null,
  order: null,
  dates: null,
  sentences: null,
};

function read(options: Partial<TimelineOptions>) {
  return timeline(index, { ...ALL, ...options }).entries.map(({ date, events }) => [
    date,
    ...events.map((event) => sliceSpan(event.article.text, event).slice(0, 24)),
  ]);
}

function datesOf(options: Partial<TimelineOptions>): readonly string[] {
  return read(options).map(([date]) => date!);
}

describe("timeline", () => {
  it("has each date once, in order, with its sentence", () => {
    expect(datesOf({})).toEqual([
      "2019",
      "2027",
      "2030-03-04",
      "2030-05",
      "2030-06-02",
      "2030-09-08",
    ]);
    expect(datesOf({ order: "newest" })).toEqual(datesOf({}).toReversed());
  });

  it("tells once what two articles report, and keeps the other as its source", () => {
    const [entry] = timeline(index, { ...ALL, from: "2030-03", to: "2030-03" }).entries;
    expect(entry!.events).toHaveLength(1);
    expect(entry!.events[0]!.alsoIn).toHaveLength(1);
  });

  it.each([
    [{ from: "2030" }, ["2030-03-04", "2030-05", "2030-06-02", "2030-09-08"]],
    [{ to: "2027" }, ["2019", "2027"]],
    [{ about: "concert hall" }, ["2030-09-08"]],
    [{ about: "Ilya Brandt" }, ["2030-05", "2030-09-08"]],
    [{ about: "parrots" }, []],
    [{ about: "" }, []],
    [{ about: "concert hall, parrots" }, ["2030-09-08"]],
    [{ about: "parrots,Ilya Brandt" }, ["2030-05", "2030-09-08"]],
    [{ about: "Norwick choir", to: "2030-03" }, ["2030-03-04"]],
    [{ about: "Ilya Brandt", from: "2030-06", to: "2030-12" }, ["2030-09-08"]],
  ] satisfies [Partial<TimelineOptions>, string[]][])("keeps to %j", (options, dates) => {
    expect(datesOf(options)).toEqual(dates);
  });

  it("has so many sentences a date as are wanted", () => {
    const two = storyOf({
      "2030-06-02": ["The old hall burnt down on 4 March 2030."],
      "2030-06-09": ["Mara Voss married Jacob Fen in Westport on 4 March 2030."],
    });
    const counts = (sentences: number | null) =>
      timeline(two, { ...ALL, sentences }).entries.map(({ events }) => events.length);
    expect([counts(null), counts(1), counts(9)]).toEqual([[2], [1], [2]]);
  });

  it.each([
    ["parrots", ["2030-06-02", "2030-06-04"]],
    ["parrots, ferry", ["2030-06-02", "2030-06-03", "2030-06-04"]],
    ["choir", ["2030-06-02", "2030-06-04"]],
    ["lions", []],
    ["llamas", ["2019", "2030-06-05"]],
  ])("tells what articles report of %s further down, once a day", (about, dates) => {
    const news = storyOf({
      "2030-06-02": [
        "The choir sang in the old hall.",
        "The parrots escaped from the zoo.",
        "The parrots sang.",
      ],
      "2030-06-03": ["The ferry sank in the harbour.", "The mayor praised the divers."],
      "2030-06-05": [
        "The mayor left the town.",
        "The llamas were bought in 2019.",
        "The llamas have escaped from the zoo.",
      ],
      "2030-06-04": ["The choir left the town.", "Nobody had found the parrots.", "They hid."],
    });
    const { entries } = timeline(news, { ...ALL, about });
    expect(entries.map(({ date }) => date)).toEqual(dates);
    expect(entries.every(({ events }) => events.length === 1)).toBe(true);
  });

  it("chooses the dates that articles come back to", () => {
    expect(datesOf({ dates: 1, about: "choir" })).toEqual(["2030-03-04"]);
    const [chosen] = timeline(index, { ...ALL, dates: 1, sentences: 1 }).entries;
    expect(chosen!.events).toHaveLength(1);
  });
});
