import { describe, expect, it } from "vitest";
import { rankDates } from "#answers/timelines/rank-dates.ts";
import { type MadeSentence, madeDatedSentence } from "../../helpers/made-dated-sentence.ts";

const [FIRST, SECOND] = ["2030-03-04", "2030-05-06"];

function ranked(...sentences: readonly MadeSentence[]): readonly string[] {
  return rankDates(sentences.map(madeDatedSentence), ({ stems }) => stems.includes("topic"));
}

describe("the dates that matter most", () => {
  it.each([
    [
      "that more articles name",
      [
        { article: "a", told: [FIRST] },
        { article: "a", told: [SECOND] },
        { article: "b", told: [SECOND] },
      ],
    ],
    [
      "that are named with the topic",
      [
        { article: "a", told: [FIRST] },
        { article: "a", told: [SECOND], words: "topic" },
      ],
    ],
    [
      "that later articles come back to",
      [
        { article: "a", told: [FIRST], published: FIRST },
        { article: "a", told: [SECOND], published: "2030-05-08" },
      ],
    ],
    [
      "that the next day's articles open with on the topic",
      [
        { article: "a", told: [FIRST] },
        { article: "a", told: [SECOND] },
        { article: "b", published: "2030-05-07", words: "topic", position: 2 },
      ],
    ],
    [
      "that are days, before a month of many articles",
      [
        { article: "a", told: ["2030-02"], words: "topic" },
        { article: "b", told: ["2030-02"], words: "topic" },
        { article: "b", told: [SECOND] },
      ],
    ],
  ] satisfies [string, MadeSentence[]][])("are first those %s", (_, sentences) => {
    expect(ranked(...sentences)[0]).toBe(SECOND);
    expect(ranked(...sentences.toReversed())[0]).toBe(SECOND);
  });

  it.each([
    ["one article that names a date twice", [{ told: [SECOND] }, { told: [SECOND] }]],
    [
      "one article that names it twice on the topic",
      [
        { article: "c", told: [FIRST, SECOND], words: "topic" },
        { article: "c", told: [SECOND], words: "topic" },
      ],
    ],
    ["an article of the day after", [{ told: [SECOND], published: "2030-05-07" }]],
    ["an article from before", [{ told: [SECOND], published: "2030-05-01" }]],
    ["an article without a day", [{ told: [SECOND], published: null }]],
    [
      "a sentence of the next day further down",
      [{ told: [SECOND] }, { article: "b", published: "2030-05-07", words: "topic", position: 3 }],
    ],
    [
      "a first sentence of the next day on something else",
      [{ told: [SECOND] }, { article: "b", published: "2030-05-07", words: "else" }],
    ],
    [
      "a first sentence of the same day",
      [{ told: [SECOND] }, { article: "b", published: SECOND, words: "topic" }],
    ],
    ["a first sentence without a day", [{ told: [SECOND] }, { article: "b", words: "topic" }]],
  ] satisfies [string, MadeSentence[]][])("are not moved by %s", (_, sentences) => {
    expect(ranked({ told: [FIRST] }, ...sentences)).toEqual([FIRST, SECOND]);
  });

  it.each([
    ["a month and a year with a day in them", ["2030-03-04", "2030-03", "2030"], ["2030-03-04"]],
    ["a year with a month in it", ["2030-03", "2030"], ["2030-03"]],
    [
      "neither beside other days",
      ["2031-03-04", "2030-03", "2029"],
      ["2031-03-04", "2029", "2030-03"],
    ],
    ["no day", ["2030-03-05", "2030-03-04"], ["2030-03-04", "2030-03-05"]],
    ["nothing of nothing", [], []],
  ])("leave out %s", (_, told, dates) => {
    expect(ranked({ told })).toEqual(dates);
  });

  it("are none where only undated sentences are on the topic", () => {
    expect(ranked({ published: "2030-05-07", words: "topic" })).toEqual([]);
  });
});
