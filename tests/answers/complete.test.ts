import { describe, expect, it } from "vitest";
import { completeArticles } from "#answers/complete-articles.ts";
import { completePeople } from "#answers/complete-people.ts";
import { completeQuotations } from "#answers/complete-quotations.ts";
import { completeTopics } from "#answers/complete-topics.ts";
import { sliceSpan } from "#text/span.ts";
import { harbour } from "../helpers/harbour-story.ts";

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

  it("offers the latest quotations before anything is typed", () => {
    expect(completeQuotations(harbour, "").length).toBe(harbour.story.quotations.length);
  });

  it("keeps to the number asked for", () => {
    expect(completeQuotations(harbour, "harbour", 1).length).toBeLessThanOrEqual(1);
    expect(completeTopics(harbour, "", 2).length).toBe(2);
  });
});
