import { describe, expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { completePeople } from "#answers/complete-people.ts";
import { people } from "#answers/people.ts";
import { quotesBy } from "#answers/quotes-by.ts";
import { storyAtAGlance } from "#answers/story-at-a-glance.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import { namedPeople } from "#story/named-people.ts";
import type { StoryPerson } from "#story/story.ts";

/** Who stands in lists of a story's people. */

const called = (name: string): StoryPerson => ({
  id: name,
  name,
  kind: "unknown",
  gender: "unknown",
  aliases: [],
});

it.each([
  ["Ada Quill", true],
  ["the Norwick council", true],
  ["the FBI", true],
  ["@norwick", true],
  ["iPhone", true],
  ["50 cent", true],
  ["王小明", true],
  ["أحمد", true],
  ["a Norwick man", true],
  ["the council", false],
  ["The insider", false],
  ["police", false],
  ["a spokeswoman", false],
  ["you", false],
  ["' ve", false],
  ["élus", false],
])("%s has a name: %s", (name, isNamed) => {
  const other = called("Bram Oster");
  expect(namedPeople([called(name), other]).map((each) => each.name)).toEqual(
    isNamed ? [name, "Bram Oster"] : ["Bram Oster"],
  );
});

it("is everybody where nobody has a name", () => {
  const all = ["a witness", "the council"].map(called);
  expect(namedPeople(all)).toEqual(all);
  expect(namedPeople([])).toEqual([]);
});

describe("a council that articles never name", () => {
  const texts = [
    "“The pier will open before the summer,” the council said on Monday.",
    "“The pier will not open this year,” the council said. Ada Quill left the meeting.",
    "“The pier is closed,” the council said. “It is ours,” Ada Quill said.",
  ];
  const read = texts.map((text, at) => {
    const article = createArticle({ id: `a${at}`, text, published: `2023-03-0${at + 1}` });
    return { article, analysis: analyze(article) };
  });
  const info = { id: "pier", title: "The pier", description: null, aliases: {} };
  const index = createStoryIndex(buildStory(info, read));

  it("does not fill the lists", () => {
    expect(index.story.people.filter(({ name }) => name === "the council")).toHaveLength(3);
    const lists = [
      people(index).people.map(({ person }) => person),
      storyAtAGlance(index).people,
      completePeople(index, ""),
    ];
    for (const list of lists) expect(list.map(({ name }) => name)).toEqual(["Ada Quill"]);
  });

  it("is found, and its words are on record as its own", () => {
    expect(people(index, { person: "the council" }).people).toHaveLength(1);
    expect(completePeople(index, "the coun").map(({ name }) => name)).toContain("the council");
    expect(quotesBy(index, { person: "the council" }).quotations).toHaveLength(1);
  });
});
