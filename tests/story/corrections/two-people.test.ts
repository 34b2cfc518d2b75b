import { describe, expect, it } from "vitest";
import { createArticle } from "#story/article.ts";
import type { Change } from "#story/correction.ts";
import { all, names, saysOf, storyOf } from "./pier-articles.ts";

describe("two people", () => {
  const lund = { article: "second", name: "Robert Lund" };
  const parted: Change = {
    kind: "other-person",
    anchor: lund,
    what: { called: "Bob Lund", article: null, name: "Bob Lund" },
  };

  it("who were taken for one are told apart, with what each said", () => {
    const story = storyOf([parted]);
    expect(names(story)).toEqual(expect.arrayContaining(["Robert Lund", "Bob Lund"]));
    expect(saysOf(story, "Bob Lund").join()).toContain("hole in the water");
    expect(saysOf(story, "Robert Lund").join()).toContain("I have the money");
  });

  it("are told apart in articles that come later", () => {
    const later = createArticle({
      id: "later",
      published: "2023-06-01",
      text: "“My boat has gone,” Bob Lund said. The council met on Friday.",
    });
    const story = storyOf([parted], [...all, later]);
    expect(saysOf(story, "Bob Lund").join()).toContain("My boat has gone");
  });

  it("may get another name, in one article alone", () => {
    const change: Change = {
      ...parted,
      what: { called: "Bob Lund", article: "third", name: "Robert Lund of Osby" },
    };
    const story = storyOf([change]);
    expect(saysOf(story, "Robert Lund of Osby").join()).toContain("hole in the water");
    expect(names(story)).toContain("Robert Lund");
  });

  it("of one article are told apart by what it calls them", () => {
    const article = createArticle({
      id: "one",
      published: "2023-06-01",
      text: `Robert Lund owns the pier. “It is mine,” Lund said. “It leaks,” Robert Lund said.`,
    });
    const before = storyOf([], [article]);
    expect(saysOf(before, "Robert Lund")).toHaveLength(2);
    const change: Change = {
      kind: "other-person",
      anchor: { article: "one", name: "Robert Lund" },
      what: { called: "Lund", article: null, name: "Greta Lund" },
    };
    const story = storyOf([change], [article]);
    expect(saysOf(story, "Greta Lund")).toEqual(["“It is mine,”"]);
    expect(saysOf(story, "Robert Lund")).toEqual(["“It leaks,”"]);
  });

  const joined: Change = {
    kind: "same-person",
    anchor: { article: "first", name: "Ada Quill" },
    what: { other: { article: "first", name: "Bram Oster" } },
  };

  it("who are one are one, under the first one's name", () => {
    const story = storyOf([joined]);
    expect(names(story)).not.toContain("Bram Oster");
    expect(saysOf(story, "Ada Quill").join()).toContain("fishermen");
    const quill = story.people.find(({ name }) => name === "Ada Quill");
    expect(quill?.aliases.map(({ text }) => text)).toContain("Bram Oster");
  });

  it("who were joined are parted by a later correction, and the other way round", () => {
    const together: Change = {
      kind: "same-person",
      anchor: lund,
      what: { other: { article: "third", name: "Bob Lund" } },
    };
    expect(names(storyOf([parted, together]))).not.toContain("Bob Lund");
    expect(names(storyOf([parted, together, parted]))).toContain("Bob Lund");
  });

  it.each<readonly [string, Change]>([
    ["joined", { ...joined, what: { other: { article: "first", name: "Cleo Marsh" } } }],
    ["parted", { ...parted, what: { called: "Cleo Marsh", article: null, name: "Cleo" } }],
  ])("of whom one is gone cannot be %s, which is reported", (_, change) => {
    expect(storyOf([change]).unanchored).toMatchObject([{ id: 1 }]);
  });
});
