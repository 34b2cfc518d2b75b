import { describe, expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { people } from "#answers/people.ts";
import { quotesBy } from "#answers/quotes-by.ts";
import { sources } from "#answers/sources.ts";
import { storyAtAGlance } from "#answers/story-at-a-glance.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import { sliceSpan } from "#text/span.ts";
import { harbour } from "../helpers/harbour-story.ts";

describe("quotesBy", () => {
  it.each([
    ["everything", { person: "Oster" }, 3],
    ["a topic", { person: "Bram Oster", about: "fishermen" }, 1],
    ["a misspelt topic", { person: "Bram Oster", about: "fishermn" }, 1],
    ["a topic never spoken of", { person: "Bram Oster", about: "railways" }, 0],
    ["from a day on", { person: "Oster", from: "2023-03-04" }, 2],
    ["up to a day", { person: "Oster", to: "2023-03-04" }, 1],
    ["somebody who is not spoken to", { person: "Bram Oster", about: "Ada Quill" }, 0],
    ["no topic", { person: "Bram Oster", about: "" }, 3],
    ["a span of days", { person: "Oster", from: "2023-03-01", to: "2023-03-31" }, 3],
    ["a day without quotations", { person: "Oster", from: "2023-03-03", to: "2023-03-04" }, 0],
  ])("lists %s", (_, question, count) => {
    const { who, quotations } = quotesBy(harbour, question);
    expect(who.person?.name).toBe("Bram Oster");
    expect(quotations.length).toBe(count);
  });

  it("offers the nearest names for one it does not know", () => {
    const { who, quotations } = quotesBy(harbour, { person: "Oyster Brem" });
    expect(who.person).toBeNull();
    expect(quotations).toEqual([]);
  });

  it.each(["", "🙂", "(.*)+$", "x".repeat(6000)])("finds nobody called %j", (person) => {
    expect(quotesBy(harbour, { person }).who.person).toBeNull();
  });
});

describe("people", () => {
  it("gives the cast, most quoted first", () => {
    const cast = people(harbour).people.map(({ person, quotations }) => [person.name, quotations]);
    expect(cast).toEqual([
      ["Bram Oster", 3],
      ["Ada Quill", 2],
    ]);
  });

  it("gives one person's card with a line of theirs", () => {
    const [card] = people(harbour, { person: "quill" }).people;
    expect([card?.person.name, card?.quotations]).toEqual(["Ada Quill", 2]);
    expect(card?.sample && sliceSpan(card.sample.article.text, card.sample)).toContain("40 boats");
  });
});

describe("people asked for by name", () => {
  it.each([
    ["", ["Bram Oster", "Ada Quill"], []],
    ["  ", ["Bram Oster", "Ada Quill"], []],
    [null, ["Bram Oster", "Ada Quill"], []],
    ["quill", ["Ada Quill"], []],
    ["Quall", [], ["Ada Quill"]],
    ["zzzz", [], []],
  ])("%j", (person, names, suggested) => {
    const answer = people(harbour, { person });
    expect(answer.people.map((card) => card.person.name)).toEqual(names);
    expect(answer.suggestions.map(({ name }) => name)).toEqual(suggested);
  });
});

describe("storyAtAGlance", () => {
  it("gives dates, latest article and lines of five words or more", () => {
    const { from, to, latest, mostQuoted } = storyAtAGlance(harbour);
    expect([from, to, latest?.id]).toEqual(["2023-03-02", "2023-03-05", "harbour-reply"]);
    expect(mostQuoted.length).toBe(3);
  });

  it("takes its dates from the articles that have one, whatever stands among them", () => {
    const {
      from,
      to,
      latest,
      people: cast,
    } = storyAtAGlance(
      storyOf([
        ["zero", null],
        ["one", "2023-03-02"],
        ["two", null],
        ["half", "2023-03-04"],
        ["three", "2023-03-05"],
        ["four", null],
      ]),
    );
    const undated = storyOf([
      ["a", null],
      ["b", null],
      ["c", null],
    ]);
    expect(storyAtAGlance(undated).latest?.id).toBe("c");
    expect([from, to, latest?.id, cast]).toEqual(["2023-03-02", "2023-03-05", "three", []]);
  });

  it("has no dates where no article has one, and none of anything in an empty story", () => {
    const undated = storyAtAGlance(storyOf([["one", null]]));
    expect([undated.from, undated.to, undated.latest?.id]).toEqual([null, null, "one"]);
    expect(storyAtAGlance(storyOf([]))).toMatchObject({ from: null, to: null, latest: null });
  });
});

describe("sources", () => {
  it.each([
    ["", ["harbour-vote", "harbour-reply"]],
    ["harbour-vote", ["harbour-vote"]],
    ["HARBOUR-REPLY", ["harbour-reply"]],
    ["railway-strike", []],
    ["harbour-replly", ["harbour-reply"]],
    ["harbour", []],
    [null, ["harbour-vote", "harbour-reply"]],
    [" ", ["harbour-vote", "harbour-reply"]],
  ])("finds articles called %j", (article, ids) => {
    const found = sources(harbour, { article });
    expect(found.articles.map((each) => each.article.id)).toEqual(ids);
    if (ids.length > 0) expect(found.suggestions).toEqual([]);
  });

  it.each([
    ["harbour", ["harbour-vote", "harbour-reply"]],
    ["zzzz", []],
  ])("offers those with names like %j", (article, ids) => {
    const { articles, suggestions } = sources(harbour, { article });
    expect(articles).toEqual([]);
    expect(suggestions.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  it("chooses none that is not like enough, and of two with one title the older", () => {
    const one = sources(storyOf([["harbour-reply", null]]), { article: "harbour-strike" });
    expect([one.articles.length, one.suggestions.length]).toEqual([0, 1]);
    const two = sources(
      storyOf([
        ["old", "2023-01-01", "The ferry"],
        ["new", "2023-02-01", "The ferry"],
      ]),
      {
        article: "the ferry",
      },
    );
    expect(two.articles.map(({ article }) => article.id)).toEqual(["old"]);
  });

  it("offers five that are alike, and chooses none of them", () => {
    const ids = ["ferry-a", "ferry-b", "ferry-c", "ferry-d", "ferry-e", "ferry-f"];
    const alike = storyOf(ids.map((id) => [id, null]));
    const { articles, suggestions } = sources(alike, { article: "ferry-x" });
    expect([articles.length, suggestions.length]).toEqual([0, 5]);
  });
});

/** A story of articles with an id and a day, and little text. */
function storyOf(
  articles: readonly (readonly [id: string, published: string | null, title?: string])[],
) {
  const info = { id: "s", title: "S", description: null, aliases: {} };
  const analysed = articles.map(([id, published, title = null]) => {
    const article = createArticle({ id, text: "The ferry left.", published, title });
    return { article, analysis: analyze(article) };
  });
  return createStoryIndex(buildStory(info, analysed));
}
