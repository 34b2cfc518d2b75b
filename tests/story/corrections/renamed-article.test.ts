import { describe, expect, it } from "vitest";
import { type Article, createArticle } from "#story/article.ts";
import type { Change } from "#story/correction.ts";
import {
  anchorAt,
  FISHERMEN,
  first,
  names,
  saysOf,
  second,
  storyOf,
  third,
} from "./pier-articles.ts";

describe("an article under another id", () => {
  const renamed = { ...first, id: "2023-03-02-first" };
  const anchor = anchorAt(first, FISHERMEN);
  const to: Change = { kind: "speaker", anchor, what: { name: "Cleo Marsh" } };
  const copy = { ...first, id: "copy" };
  const repeats = createArticle({
    id: "repeats",
    published: "2023-07-01",
    text: `${FISHERMEN} a gull once cried over the harbour, and nobody heard it.`,
  });

  it.each<readonly [string, readonly Article[]]>([
    ["alone", [renamed]],
    ["among others", [second, renamed, third]],
    ["beside one that repeats the words", [repeats, renamed]],
    ["beside one of the old id without the words", [{ ...third, id: "first" }, renamed]],
  ])("keeps its corrections: %s", (_, articles) => {
    const date: Change = { kind: "quotation-date", anchor, what: { date: "2021-06" } };
    const story = storyOf([to, date], articles);
    expect(story.unanchored).toEqual([]);
    const spoken = story.quotations.filter(({ quotation }) => quotation.correctedOn);
    expect(spoken).toMatchObject([
      { article: { id: renamed.id }, speaker: { name: "Cleo Marsh" }, date: "2021-06" },
    ]);
  });

  it.each<readonly [string, readonly Article[]]>([
    ["two have the words", [renamed, copy]],
    ["one merely repeats the words", [repeats, second]],
    [
      "what stands before them is other",
      [{ ...renamed, text: renamed.text.replace("in 2021", "at last") }],
    ],
    [
      "what stands behind them is other",
      [{ ...renamed, text: renamed.text.replace("Oster said", "he cried") }],
    ],
    ["the words are other", [{ ...renamed, text: renamed.text.replace("fishermen", "fishers") }]],
  ])("is not guessed where %s", (_, articles) => {
    const story = storyOf([to], articles);
    expect(story.unanchored).toMatchObject([{ id: 1 }]);
    expect(names(story)).not.toContain("Cleo Marsh");
  });

  it("is not looked for where an article has the words under its own id", () => {
    const story = storyOf([to], [first, copy]);
    const spoken = story.quotations.filter(({ quotation }) => quotation.correctedOn);
    expect(spoken).toMatchObject([{ article: { id: "first" } }]);
  });

  const lund = (id: string, text: string) =>
    createArticle({ id, published: "2023-05-02", text: `${text} “I am here,” Robert Lund said.` });
  const joined: Change = {
    kind: "same-person",
    anchor: { article: "gone", name: "Robert Lund" },
    what: { other: { article: "first", name: "Ada Quill" } },
  };

  it("keeps two of its people one", () => {
    const story = storyOf([joined], [first, lund("a", "Robert Lund, the lawyer, arrived.")]);
    expect(story.unanchored).toEqual([]);
    expect(names(story)).not.toContain("Ada Quill");
  });

  const boats = anchorAt(third, "Bob Lund");
  const parted: Change = {
    kind: "other-person",
    anchor: { article: "third", name: "Bob Lund" },
    what: { called: "Bob Lund", article: "third", where: boats, name: "Bob Lund of Osby" },
  };
  const again = { ...third, id: "2023-05-01-third" };
  const later = createArticle({
    id: "later",
    published: "2023-06-01",
    text: "“My boat has gone,” Bob Lund said. The council met on Friday.",
  });

  it.each<readonly [string, readonly Article[]]>([
    ["alone", [second, again]],
    ["beside another that names them so", [second, later, again]],
    ["beside another of the old id", [second, { ...later, id: "third" }, again]],
  ])("keeps somebody apart whom it alone takes for another: %s", (_, articles) => {
    const story = storyOf([parted], articles);
    expect(story.unanchored).toEqual([]);
    expect(saysOf(story, "Bob Lund of Osby")).toEqual(["“A boat is a hole in the water,”"]);
    expect(saysOf(story, "Robert Lund").join()).not.toContain("hole in the water");
  });

  it("keeps them apart under its own id when it was edited where they are named", () => {
    const edited = { ...third, text: third.text.replace("sold his boat", "bought a sail") };
    const story = storyOf([parted], [second, edited]);
    expect(saysOf(story, "Bob Lund of Osby").join()).toContain("hole in the water");
  });

  it.each<readonly [string, Change, readonly Article[]]>([
    ["no article has the words", parted, [second, later]],
    ["two have them", parted, [second, again, { ...third, id: "copy" }]],
    [
      "they were not kept",
      { ...parted, what: { called: "Bob Lund", article: "third", name: "Bob Lund of Osby" } },
      [second, again],
    ],
  ])("parts nobody and is reported where %s", (_, change, articles) => {
    const story = storyOf([change], articles);
    expect(story.unanchored).toMatchObject([{ id: 1, change: { kind: "other-person" } }]);
    expect(names(story)).not.toContain("Bob Lund of Osby");
  });

  it("is not guessed for a name that two people bear", () => {
    const other = { kind: "other-person", anchor: { article: "b", name: "Robert Lund" } } as const;
    const what = { called: "Robert Lund", article: "b", name: "Robert Lund" };
    const articles = [
      first,
      lund("a", "Robert Lund, the lawyer, arrived."),
      lund("b", "Robert Lund, the baker, left."),
    ];
    const parted = { ...other, what: { ...what, name: "Robert Lund of Osby" } };
    const story = storyOf([parted, joined], articles);
    expect(story.unanchored).toMatchObject([{ id: 2 }]);
    expect(names(story)).toContain("Ada Quill");
  });
});
