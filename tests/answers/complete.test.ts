import { describe, expect, it } from "vitest";
import { completeArticles } from "#answers/complete-articles.ts";
import { completePeople } from "#answers/complete-people.ts";
import { completeQuotations } from "#answers/complete-quotations.ts";
import { completeTopics } from "#answers/complete-topics.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { sliceSpan } from "#text/span.ts";
import { generatedStory } from "../helpers/generated-story.ts";
import { harbour } from "../helpers/harbour-story.ts";
import { inventedIndex } from "../helpers/invented-story.ts";

describe("completion", () => {
  it.each([
    ["", ["Ada Quill", "Bram Oster"]],
    ["q", ["Ada Quill"]],
    ["bram o", ["Bram Oster"]],
    ["Ostr", ["Bram Oster"]],
    ["zzzz", []],
  ])("of people typed as %j", (typed, names) => {
    expect(completePeople(harbour, typed).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ["har", "harbour"],
    ["FISH", "fishermen"],
    ["the coun", "council"],
  ])("of topics typed as %j", (typed, topic) => {
    expect(completeTopics(harbour, typed)).toContain(topic);
  });

  it.each([
    ["vote", "harbour-vote"],
    ["harbour-re", "harbour-reply"],
  ])("of articles typed as %j", (typed, id) => {
    expect(completeArticles(harbour, typed)[0]?.id).toBe(id);
  });

  it.each([
    ["nobody on this cou", "“Nobody on this council"],
    ["dred", "“They would have said"],
    ["hotel own", "“a gift to the hotel"],
  ])("of quotations typed as %j", (typed, begins) => {
    const [first] = completeQuotations(harbour, typed);
    expect(first && sliceSpan(first.article.text, first)).toContain(begins);
  });

  it.each(["", " "])("offers the latest quotations before anything is typed but %j", (typed) => {
    const latest = harbour.story.quotations.toReversed();
    expect(completeQuotations(harbour, typed)).toEqual(latest);
    expect(completeQuotations(harbour, typed, 2)).toEqual(latest.slice(0, 2));
  });

  it("offers quotations alone, not the articles' own sentences", () => {
    const found = completeQuotations(harbour, "old harbour");
    expect(found.every((each) => harbour.story.quotations.includes(each))).toBe(true);
  });

  it.each([
    ["", ["harbour-reply", "harbour-vote"]],
    ["h", ["harbour-reply", "harbour-vote"]],
    ["harbour vo", ["harbour-vote"]],
    ["vote harbour", ["harbour-vote"]],
    ["vote re", []],
    ["harbor-vote", ["harbour-vote", "harbour-reply"]],
    ["zzzz", []],
  ])("of articles typed as %j, the newest first", (typed, ids) => {
    expect(completeArticles(harbour, typed).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ["", ["Ada Quill"]],
    ["q", ["Ada Quill"]],
    ["o", ["Bram Oster"]],
  ])("of people typed as %j once each", (typed, names) => {
    expect(completePeople(harbour, typed, 1).map(({ name }) => name)).toEqual(names);
    const all = completePeople(harbour, typed);
    expect(new Set(all).size).toBe(all.length);
  });

  it("keeps to the number asked for", () => {
    expect(completeQuotations(harbour, "harbour", 1)).toHaveLength(1);
    expect(completeTopics(harbour, "", 2)).toHaveLength(2);
    expect(completeArticles(harbour, "harbour", 1).map(({ id }) => id)).toEqual(["harbour-reply"]);
    expect(completeArticles(harbour, "harbuor", 1)).toHaveLength(1);
  });

  it("has no topics that begin like words of none", () => {
    expect(completeTopics(harbour, "sai")).toEqual([]);
    expect(completeTopics(harbour, "harbour zzz")).toEqual([]);
    expect(completeTopics(harbour, "har").every((topic) => /^har/i.test(topic))).toBe(true);
  });

  it("offers people in the cast's order whose names begin so, by any word of any name", () => {
    const mentions = [
      ["Ada Bramson", "Ada Bramson"],
      ["Bram Oster", "Bram Oster"],
    ] as const;
    const text = "Ada Bramson met Bram Oster.";
    const index = inventedIndex([{ id: "a", published: null, paragraphs: [{ text, mentions }] }]);
    expect(completePeople(index, "bram").map(({ name }) => name)).toEqual([
      "Ada Bramson",
      "Bram Oster",
    ]);
    expect(completePeople(index, "bram", 1).map(({ name }) => name)).toEqual(["Ada Bramson"]);
  });

  it("offers articles by their titles, and by their ids where they have none", () => {
    const index = createStoryIndex(
      generatedStory({
        quotations: 80,
        names: ["Ada"],
        sentences: ["The ferry is closed"],
        titles: ["The old pier", null],
        urls: [null],
      }),
    );
    expect(completeArticles(index, "pier").map(({ id }) => id)).toEqual(["a0"]);
    expect(completeArticles(index, "a1").map(({ id }) => id)).toEqual(["a1"]);
    expect(completeArticles(index, "stryker")).toEqual([]);
  });
});
