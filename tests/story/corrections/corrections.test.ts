import { describe, expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { appearancesOf } from "#story/appearances-of.ts";
import { type Article, createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import type { Change, Correction } from "#story/correction.ts";
import { textAnchor } from "#story/corrections/text-anchor.ts";
import type { Story } from "#story/story.ts";

/** What moderators say, in a story that the analyser read. */

const info = { id: "pier", title: "The pier", description: null, aliases: {} };

const first = createArticle({
  id: "first",
  published: "2023-03-02",
  text: `Ada Quill, the mayor of Norwick, closed the old pier on 4 May 2019 after a storm.

“The pier will open again before the summer is over,” Quill said on Thursday.

Bram Oster left the council in 2021. “Nobody on this council ever asked the fishermen,” Oster said.

The so-called “harbour of hope” stands empty.`,
});

const second = createArticle({
  id: "second",
  published: "2023-04-10",
  text: `Robert Lund wants to buy the pier. “I have the money and I have the time,” Lund said.

Ada Quill did not answer. “We shall read the offer first,” Quill said.`,
});

const third = createArticle({
  id: "third",
  published: "2023-05-01",
  text: `Bob Lund sold his boat on Monday. “A boat is a hole in the water,” Bob Lund said.`,
});

const all = [first, second, third];

function storyOf(changes: readonly Change[], articles: readonly Article[] = all): Story {
  const corrections = changes.map((change, at): Correction => {
    return { id: at + 1, on: "2024-01-0".concat(String(at + 1)), change };
  });
  return buildStory(
    info,
    articles.map((article) => ({ article, analysis: analyze(article) })),
    corrections,
  );
}

function anchorAt(article: Article, words: string) {
  const start = article.text.indexOf(words);
  return textAnchor(article, { start, end: start + words.length });
}

const spokenWith = (story: Story, words: string) =>
  story.quotations.find(({ article, start, end }) =>
    article.text.slice(start, end).includes(words),
  );
const names = (story: Story) => story.people.map(({ name }) => name);
const saysOf = (story: Story, name: string) =>
  story.quotations
    .filter(({ speaker }) => speaker?.name === name)
    .map(({ article, start, end }) => article.text.slice(start, end));

const FISHERMEN = "“Nobody on this council ever asked the fishermen,”";

it("reads the articles as these tests suppose", () => {
  const story = storyOf([]);
  expect(spokenWith(story, "fishermen")?.speaker?.name).toBe("Bram Oster");
  expect(spokenWith(story, "fishermen")?.quotation.correctedOn).toBeUndefined();
  expect(names(story)).toEqual(expect.arrayContaining(["Ada Quill", "Bram Oster", "Robert Lund"]));
  expect(names(story)).not.toContain("Bob Lund");
  expect(story.unanchored).toEqual([]);
});

describe("another speaker", () => {
  const to = (name: string): Change => {
    return { kind: "speaker", anchor: anchorAt(first, FISHERMEN), what: { name } };
  };

  it.each([
    ["somebody of the article", "Ada Quill", "Ada Quill"],
    ["somebody of another article", "Robert Lund", "Robert Lund"],
    ["somebody by another of their names", "Quill", "Ada Quill"],
    ["somebody new", "Cleo Marsh", "Cleo Marsh"],
  ])("may be %s", (_, name, shown) => {
    const story = storyOf([to(name)]);
    const spoken = spokenWith(story, "fishermen");
    expect(spoken?.speaker?.name).toBe(shown);
    expect(spoken?.quotation).toMatchObject({
      correctedOn: "2024-01-01",
      mention: null,
      cue: null,
      foundBy: "moderators",
    });
    expect(saysOf(story, shown)).toContain(FISHERMEN);
    expect(saysOf(story, "Bram Oster")).not.toContain(FISHERMEN);
    expect(names(story).filter((each) => each === shown)).toHaveLength(1);
    const person = story.people.find(({ name: each }) => each === shown)!;
    expect(appearancesOf(story, person).inArticles.has("first")).toBe(true);
  });

  it("of the last correction is the speaker", () => {
    const story = storyOf([to("Ada Quill"), to("Cleo Marsh")]);
    expect(spokenWith(story, "fishermen")?.speaker?.name).toBe("Cleo Marsh");
    expect(spokenWith(story, "fishermen")?.quotation.correctedOn).toBe("2024-01-02");
  });

  it("stands when the article is edited around the words", () => {
    const edited = {
      ...first,
      text: `Norwick, again.\n\n${first.text.replace("Oster said", "she added")}`,
    };
    const story = storyOf([to("Cleo Marsh")], [edited, second]);
    expect(spokenWith(story, "fishermen")?.speaker?.name).toBe("Cleo Marsh");
    expect(story.unanchored).toEqual([]);
  });

  it("stands when the analyser finds no quotation there any more", () => {
    const analysis = { ...analyze(first), quotations: [] };
    const correction = { id: 1, on: "2024-01-01", change: to("Cleo Marsh") };
    const story = buildStory(info, [{ article: first, analysis }], [correction]);
    expect(saysOf(story, "Cleo Marsh")).toEqual([
      "Nobody on this council ever asked the fishermen",
    ]);
  });

  it.each<readonly [string, readonly Article[]]>([
    ["the words are gone", [{ ...first, text: "Nothing of it is left here." }, second]],
    ["the article is gone", [second, third]],
  ])("is reported, not dropped, when %s", (_, articles) => {
    const story = storyOf([to("Cleo Marsh")], articles);
    expect(story.unanchored).toMatchObject([{ id: 1, change: { kind: "speaker" } }]);
    expect(names(story)).not.toContain("Cleo Marsh");
  });
});

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

describe("another date", () => {
  it("of a quotation is the day it was said", () => {
    const anchor = anchorAt(first, FISHERMEN);
    const story = storyOf([{ kind: "quotation-date", anchor, what: { date: "2021-06" } }]);
    expect(spokenWith(story, "fishermen")).toMatchObject({
      date: "2021-06",
      speaker: { name: "Bram Oster" },
      quotation: { correctedOn: "2024-01-01" },
    });
  });

  it("and another speaker go together", () => {
    const anchor = anchorAt(first, FISHERMEN);
    const story = storyOf([
      { kind: "quotation-date", anchor, what: { date: "2021" } },
      { kind: "speaker", anchor, what: { name: "Ada Quill" } },
    ]);
    expect(spokenWith(story, "fishermen")).toMatchObject({
      date: "2021",
      speaker: { name: "Ada Quill" },
    });
  });

  it("of an event puts it there in the timeline", () => {
    const plain = storyOf([]);
    const closed = plain.events.find(({ date }) => date === "2019-05-04");
    expect(closed?.article).toBe(first);
    const anchor = textAnchor(first, closed!);
    const story = storyOf([{ kind: "event-date", anchor, what: { date: "2018-12" } }]);
    expect(story.events.find(({ id }) => id === closed?.id)).toMatchObject({
      date: "2018-12",
      event: { grain: "month", correctedOn: "2024-01-01" },
    });
    expect(story.events.map(({ date }) => date)).not.toContain("2019-05-04");
    expect(story.events.map(({ date }) => date)).toEqual(
      story.events.map(({ date }) => date).toSorted(),
    );
  });

  it("stands where the analyser finds no event any more", () => {
    const analysis = { ...analyze(first), events: [] };
    const anchor = anchorAt(first, "closed the old pier");
    const change: Change = { kind: "event-date", anchor, what: { date: "2018" } };
    const story = buildStory(
      info,
      [{ article: first, analysis }],
      [{ id: 1, on: "2024-01-01", change }],
    );
    expect(story.events).toMatchObject([{ date: "2018" }]);
  });
});

describe("not a quotation", () => {
  it("takes it off the record, and nothing else", () => {
    const anchor = anchorAt(first, FISHERMEN);
    const plain = storyOf([]);
    const story = storyOf([{ kind: "not-a-quotation", anchor, what: {} }]);
    expect(spokenWith(story, "fishermen")).toBeUndefined();
    expect(story.quotations).toHaveLength(plain.quotations.length - 1);
    expect(story.unanchored).toEqual([]);
  });

  it("is taken back by a later speaker", () => {
    const anchor = anchorAt(first, FISHERMEN);
    const story = storyOf([
      { kind: "not-a-quotation", anchor, what: {} },
      { kind: "speaker", anchor, what: { name: "Ada Quill" } },
    ]);
    expect(saysOf(story, "Ada Quill").join()).toContain("asked the fishermen");
  });
});

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

it("gives the same story for the same corrections, whatever the order of the articles", () => {
  const changes: readonly Change[] = [
    { kind: "speaker", anchor: anchorAt(first, FISHERMEN), what: { name: "Cleo Marsh" } },
    {
      kind: "other-person",
      anchor: { article: "second", name: "Robert Lund" },
      what: { called: "Bob Lund", article: null, name: "Bob Lund" },
    },
  ];
  expect(storyOf(changes, all.toReversed())).toEqual(storyOf(changes));
});
