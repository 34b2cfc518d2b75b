import { describe, expect, it } from "vitest";
import { eventsByDate } from "#search/catalogue/events-by-date.ts";
import { createTitleIndex } from "#search/catalogue/title-index.ts";
import { createTopicIndex } from "#search/catalogue/topic-index.ts";
import { createPlaceList } from "#search/places/place-list.ts";
import { quotationsByArticle } from "#search/words/quotations-by-article.ts";
import { createTextOffsets } from "#search/words/text-offsets.ts";
import { createWordReader } from "#search/words/word-reader.ts";
import { createArticle } from "#story/article.ts";
import type { Place, Story, StoryEvent } from "#story/story.ts";
import { finish } from "#text/steps.ts";
import { harbour } from "../helpers/harbour-story.ts";
import { inventedIndex } from "../helpers/invented-story.ts";

const paragraphs = (...texts: readonly string[]) => texts.map((text) => ({ text }));

describe("the topics of a story", () => {
  const topicsOf = (...texts: readonly string[]) => {
    const { story } = inventedIndex([
      { id: "one", published: null, paragraphs: paragraphs(...texts) },
    ]);
    const { topics } = finish(createTopicIndex(story, createWordReader()));
    return topics.map(({ text, folded, sentences }) => `${text} (${folded}) ${sentences}`);
  };

  it.each([
    [
      "the most spoken of first",
      ["Boats left. Boats sank. Walls fell.", "Boats and walls."],
      ["Boats (boats) 3", "Walls (walls) 2"],
    ],
    [
      "equal ones by the alphabet",
      ["Walls and boats. Boats and walls."],
      ["boats (boats) 2", "Walls (walls) 2"],
    ],
    [
      "all forms together, as most often written",
      ["The boat left. Boats sank. A Boat. One boat."],
      ["boat (boat) 4"],
    ],
    ["the first of forms as frequent", ["Ferries left. A ferry sank."], ["Ferries (ferries) 2"]],
    ["a word twice in a sentence counts once", ["Boats, boats. Walls fell."], []],
    ["words that stand in one sentence are none", ["Boats left. Walls fell."], []],
    ["nor short ones, numbers and stop words", ["A jib and 2019 there. A jib and 2019 there."], []],
    [
      "nor what tells that somebody spoke",
      ["Quill said no. Quill says no. Oster told her. Oster told him, according to Quill."],
      ["Quill (quill) 3", "Oster (oster) 2"],
    ],
    [
      "nor what stands in any text",
      ["First they took boats on Tuesday. After a year they took boats again."],
      ["boats (boats) 2"],
    ],
    [
      "but words that are as often nouns are topics",
      ["The claim was stated. He claimed it. A state report. The state was reported."],
      ["claim (claim) 2", "report (report) 2", "state (state) 2"],
    ],
    [
      "a name's owner is the name",
      ["Norwick’s wall. Norwick's boat. Norwick."],
      ["Norwick (norwick) 3"],
    ],
  ])("%s", (_, texts, topics) => {
    expect(topicsOf(...texts)).toEqual(topics);
  });
});

describe("the titles of a story", () => {
  const articles = (["Storm", "storm", "Calm", null] as const).map((title, at) => ({
    ...harbour.story.articles[0]!,
    article: createArticle({ id: `a${at}`, text: "", title }),
  }));
  const titles = finish(createTitleIndex({ ...harbour.story, articles }));

  it.each([
    ["Storm", "a0"],
    [" STORM ", "a0"],
    ["a1", "a1"],
    ["A3", "a3"],
    ["calm", "a2"],
    ["stor", null],
    ["null", null],
    ["", null],
  ])("“%s” is that of %s", (name, id) => {
    expect(titles.titled(name)?.article.id ?? null).toBe(id);
  });

  it("are found misspelt", () => {
    expect(titles.fuzzy("callm", 3).map(({ item }) => item.article.id)).toContain("a2");
  });
});

describe("where texts begin", () => {
  const { story } = inventedIndex([
    { id: "one", published: null, paragraphs: paragraphs("Boats.") },
    { id: "two", published: null, paragraphs: paragraphs("Walls.") },
  ]);
  const offsetOf = createTextOffsets(story);

  it("is behind all earlier ones", () => {
    expect(story.articles.map(({ article }) => offsetOf(article))).toEqual([0, 6]);
  });

  it("is unknown of an article of another story", () => {
    expect(() => offsetOf(createArticle({ id: "three", text: "" }))).toThrow(
      "Cannot place three: the story does not hold it",
    );
  });
});

describe("a list of places", () => {
  const article = createArticle({ id: "one", text: "x".repeat(100) });
  const place = (start: number, end: number): Place => ({ article, start, end });
  /** Not in order of their starts. */
  const items = [place(20, 30), place(0, 10), place(5, 60), place(70, 80)];
  const list = finish(createPlaceList(items, () => 1000));
  const touching = (...marks: readonly (readonly [start: number, end: number])[]) => {
    const found: number[] = [];
    let furthest = 0;
    const starts = Uint32Array.from(marks, ([start]) => 1000 + start);
    const ends = Uint32Array.from(marks, ([, end]) => (furthest = Math.max(furthest, 1000 + end)));
    list.forEachTouching({ starts, ends }, (item) => found.push(item));
    return found;
  };

  it.each<readonly [string, readonly (readonly [number, number])[], readonly number[]]>([
    ["no mark", [], []],
    ["a mark in none", [[62, 65]], []],
    ["one that ends where an item begins", [[65, 70]], []],
    ["one that begins where an item ends", [[80, 85]], []],
    ["one letter into an item", [[65, 71]], [3]],
    ["the last letter of one", [[79, 90]], [3]],
    ["one in several, in order of their starts", [[8, 22]], [1, 2, 0]],
    ["one in a longer item only", [[12, 15]], [2]],
    [
      "several",
      [
        [1, 2],
        [75, 76],
      ],
      [1, 3],
    ],
    [
      "several in one",
      [
        [71, 72],
        [73, 74],
      ],
      [3],
    ],
  ])("is touched by %s", (_, marks, found) => {
    expect(touching(...marks)).toEqual(found);
    expect(list.items).toBe(items);
  });
});

it("events stand under their dates, in their order", () => {
  const event = (date: string, id: string) => ({ date, id }) as StoryEvent;
  const events = [event("2031", "a"), event("2030-05", "b"), event("2031", "c")];
  const byDate = eventsByDate(events);
  expect([...byDate].map(([date, held]) => [date, held.map(({ id }) => id)])).toEqual([
    ["2031", ["a", "c"]],
    ["2030-05", ["b"]],
  ]);
  expect(byDate.get("2030")).toBeUndefined();
});

it("quotations stand under their articles, in the order of the text", () => {
  const [first, second, third] = harbour.story.quotations;
  const quotations = [second!, third!, first!, { ...first!, end: first!.end - 5 }];
  const story: Story = { ...harbour.story, quotations };
  const { firstOf, quotations: filed } = quotationsByArticle(story);
  expect([...firstOf]).toEqual([0, 3, 4]);
  expect(filed.map(({ article, start, end }) => [article.id, start, end])).toEqual([
    ["harbour-vote", first!.start, first!.end - 5],
    ["harbour-vote", first!.start, first!.end],
    ["harbour-vote", second!.start, second!.end],
    ["harbour-reply", third!.start, third!.end],
  ]);
});
