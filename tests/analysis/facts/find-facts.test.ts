import { describe, expect, test } from "vitest";
import { readDocument } from "#analysis/document/read-document.ts";
import { findFacts } from "#analysis/facts/find-facts.ts";
import type { DatedEvent, Person, PersonKind } from "#story/analysis.ts";
import { createArticle } from "#story/article.ts";
import { sliceSpan } from "#text/span.ts";
import { readMarkedText } from "./marked-text.ts";

function factsIn(marked: string, dates: Readonly<Record<string, string>> = {}) {
  const { text, mentions, quotations } = readMarkedText(marked);
  const document = readDocument(createArticle({ id: "a", text, title: "T" }));
  const events = Object.entries(dates).map(([words, date]): DatedEvent => {
    const start = text.indexOf(words);
    const span = { start, end: start + words.length };
    return { ...span, date, grain: "year", timex: span, foundBy: "test" };
  });
  const kinds: readonly PersonKind[] = ["person", "person", "unknown", "organisation"];
  const people = kinds.map(personOf);
  return findFacts(document, { mentions, people }, quotations, events).map((fact) => ({
    by: fact.foundBy,
    about: fact.about.join(" "),
    date: fact.date,
    words: sliceSpan(text, fact),
  }));
}

function personOf(kind: PersonKind): Person {
  return { name: "N", kind, gender: "unknown", aliases: [], roles: [] };
}

describe("what a sentence states, and about whom", () => {
  test.each([
    ["role", "0", "[Mira Olt|0] was the chief engineer of the bridge."],
    ["role", "0", "[She|0] has been a very good engineer for years."],
    ["role", "0 1", "[Jon Fen|0], who is the brother of [Mira Olt|1], left early."],
    ["apposition", "0", "[Mira Olt|0], the former engineer, went home."],
    ["apposition", "0 1", "The prize went to [Mira Olt|0], once the head of [Harbour Works|1]."],
    ["apposition", "0", "<“We pay,”> {said} [Mira Olt|0], the engineer of the bridge."],
    ["possession", "0", "[Mira Olt|0] has two bridges to her name."],
    ["possession", "0", "[Olt|0]’s first bridge opened in 2004."],
    ["possession", "0", "In 2004, [her|0] first bridge opened."],
    ["possession", "0", "It was [Olt|0]’s plan for the river that split the town."],
    ["relation", "0 1", "[Mira Olt|0] taught [Jon Fen|1] at school."],
    ["action", "0 1", "[Olt|0] and [Fen|1] built a bridge together."],
    ["relation", "1 0", "The quarrel with [Olt|0] began when [the painter|1] mocked [her|0]."],
    ["action", "0", "[Mira Olt|0] opened the bridge."],
    ["action", "0", "[The engineer|0] recently left the town."],
    ["action", "0", "In 2016, [she|0] was elected."],
    ["action", "0", "The town thanked [Mira Olt|0], who paid for everything."],
    ["action", "0", "[Olt|0] {called} the plan <“rotten.”>"],
    ["action", "0", "[Olt|0] {demanded} <an answer from the town>."],
    ["action", "0 1", "[Olt|0] and [Fen|1] met, and [it|2] was late."],
    ["topic", "", "The bridge opened in 2020."],
    ["topic", "0", "The quarrel over the bridge of [Mira Olt|0] ended in court."],
  ])("%s about %j: %s", (by, about, marked) => {
    expect(factsIn(marked).map((fact) => [fact.by, fact.about])).toEqual([[by, about]]);
  });
});

describe("what states nothing in the article's own voice", () => {
  test.each([
    ["a question", "Did [Mira Olt|0] open the bridge?"],
    ["a quotation and its cue", "<“I opened the bridge,”> [Olt|0] {said}."],
    ["a cue before", "[Mira Olt|0] {said}: <“I opened the bridge.”>"],
    ["a cue with an auxiliary", "[Mira Olt|0] has {said}: <“I opened the bridge.”>"],
    ["a reported sentence", "[Mira Olt|0] {said} <that the bridge opened in 2004>."],
    ["nothing but quoted words", "<“[Mira Olt|0] opened the bridge.”>"],
    ["words quoted within what was said", "[Olt|0] {said} it <“rotten”>, again <“rotten”>."],
    ["they, when nobody knows who", "[They|] built a bridge."],
    ["what leads to a list", "The town has three bridges:"],
    ["it", "[It|0] was clear."],
    ["no verb", "[Mira Olt|0] and the bridge."],
    ["a picture's caption without a verb", "[Mira Olt|0]. Pic credit: Harbour Press"],
    ["a pointing sentence without people", "It rained. That was bad."],
    ["a heading", "[Mira Olt|0] opened the bridge.\n\nOlt opened a bridge\n\n<“All is well.”>"],
    ["a post", "[Mira Olt|0] opened it — Harbour Watch (@harbourwatch) May 1, 2020"],
  ])("%s", (_, marked) => {
    expect(factsIn(marked).slice(marked.includes("\n") ? 1 : 0)).toEqual([]);
  });
});

test("a mention behind a preposition is no subject", () => {
  const [fact] = factsIn("The bridge of [Mira Olt|0] opened.");
  expect(fact?.by).toBe("topic");
});

describe("they", () => {
  test.each([
    ["[Olt|0] taught [Fen|1]. [They|] built a bridge.", "0 1"],
    ["[Olt|0] taught. Then [Fen|1] came. [They|] built a bridge.", "0 1"],
    ["[Olt|0] taught [Fen|1] and [Quist|2]. [They|] built a bridge.", null],
    ["[Olt|0] taught. [They|] built a bridge.", null],
    ["[Olt|0] taught at [Harbour School|3]. [They|] built a bridge.", null],
    ["[Olt|0] taught [Fen|2] at [Harbour School|3]. [They|] built a bridge.", "0 2"],
  ])("%s", (marked, about) => {
    const fact = factsIn(marked).find(({ words }) => words.startsWith("They"));
    expect(fact?.about.split(" ").toSorted().join(" ") ?? "").toBe(about ?? "");
  });
});

describe("dates", () => {
  test("of the events in the sentence, the earliest", () => {
    const marked =
      "[Olt|0] opened one in 2005 and another in 2004. [Olt|0] left. In 2016 [she|0] died.";
    const dates = { "2005": "2005", "2004": "2004", "In 2016": "2016" };
    expect(factsIn(marked, dates).map(({ date }) => date)).toEqual(["2004", null, "2016"]);
  });
});

test("a fact is the whole sentence, quoted words included", () => {
  const marked = "[Olt|0] left. [Fen|1] praised the <“fine”> bridge of [Olt|0]. Rain fell.";
  expect(factsIn(marked).map(({ words }) => words)).toEqual([
    "Olt left.",
    "Fen praised the “fine” bridge of Olt.",
    "Rain fell.",
  ]);
});

test("one endless sentence of names is passed over", () => {
  expect(factsIn(`${"[Olt|0] and ".repeat(20_000)}[Fen|1] met.`)).toEqual([]);
});
