import { describe, expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { appearancesOf } from "#story/appearances-of.ts";
import type { Article } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import type { Change } from "#story/correction.ts";
import { textAnchor } from "#story/corrections/text-anchor.ts";
import {
  all,
  anchorAt,
  FISHERMEN,
  first,
  info,
  names,
  saysOf,
  second,
  spokenWith,
  storyOf,
  third,
} from "./pier-articles.ts";

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
