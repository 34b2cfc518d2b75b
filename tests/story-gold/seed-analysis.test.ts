import { describe, expect, test } from "vitest";
import type { Quotation } from "#story/analysis.ts";
import { appearancesOf } from "#story/appearances-of.ts";
import type { StoryQuotation } from "#story/story.ts";
import { type Span, sliceSpan, spansOverlap } from "#text/span.ts";
import { sharedIsHere } from "../helpers/shared.ts";
import { seedGold, seedStory } from "./seed-story.ts";

describe.skipIf(!sharedIsHere)("the seed article's analysis", async () => {
  if (!sharedIsHere) return;
  const gold = seedGold();
  const story = await seedStory();
  const { quotations, people, events } = story;
  const quoted = quotations
    .filter(({ quotation }) => quotation.kind !== "indirect")
    .toSorted((a, b) => a.start - b.start);
  const at = ({ start, end }: Span) =>
    quoted.find((each) => each.start === start && each.end === end);
  const words = ({ article }: StoryQuotation, span: Span | null) =>
    span && sliceSpan(article.text, span);

  test("quotes exactly what is quoted", () => {
    expect(quoted.map((each) => words(each, each))).toEqual(
      gold.quotations.map(({ text }) => text),
    );
  });

  describe.each(gold.quotations)("$text", (expected) => {
    test("its speaker", () => expect(at(expected)?.speaker?.name).toBe(expected.speaker));

    test("its kind", () => {
      const kinds: readonly Quotation["kind"][] =
        expected.kind === "direct" ? ["direct"] : ["mixed", "direct"];
      expect(kinds).toContain(at(expected)?.quotation.kind);
    });

    // Words that go on from the paragraph before rest on what stands there, which gold leaves open.
    const isContinued = expected.mention === null;

    test.skipIf(isContinued)("its mention", () => {
      const found = at(expected)!;
      const mention = words(found, found.quotation.mention);
      expect([expected.mention, "who"], "a relative pronoun stands for it").toContain(mention);
    });

    test("its cue", { skip: isContinued }, () => {
      const found = at(expected)!;
      const cue = words(found, found.quotation.cue);
      expect(shareWord(expected.cue, cue), `${cue} for ${expected.cue}`).toBe(true);
    });

    test("when it was said", () => {
      const said = at(expected)!.quotation.saidOn;
      if (expected.said !== null) expect(said).toBe(expected.said);
      else expect([null, "2022-08-07"]).toContain(said);
    });

    test.skipIf(expected.occasion === null)("its occasion", () => {
      const found = at(expected)!;
      const occasion = words(found, found.quotation.occasion) ?? "";
      expect(withoutArticle(occasion)).toBe(withoutArticle(expected.occasion ?? ""));
    });
  });

  for (const expected of gold.indirect) {
    test(`reported speech: ${expected.text}`, () => {
      const found = quotations.filter(
        (each) => spansOverlap(each, expected) && each.quotation.kind === "indirect",
      );
      expect(found.map(({ speaker }) => speaker?.name)).toContain(expected.speaker);
    });
  }

  for (const [name, aliases] of Object.entries(gold.people)) {
    test(`${name} under all names`, () => {
      const person = people.find((each) => [name, ...aliases].includes(each.name))!;
      expect(person, name).toBeDefined();
      const known = [person.name, ...person.aliases.map(({ text }) => text)];
      const roles = appearancesOf(story, person).roles.map(({ article, ...span }) =>
        sliceSpan(article.text, span),
      );
      const held = [...known, ...roles].map((each) => withoutArticle(each));
      expect(aliases.filter((alias) => !held.includes(withoutArticle(alias)))).toEqual([]);
    });
  }

  test("no two people are one", () => {
    const names = people.flatMap(({ name, aliases }) => [
      ...new Set([name, ...aliases.map(({ text }) => text)]),
    ]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("the dates of the timeline, no others", () => {
    const dates = [...new Set(events.map(({ date }) => date))];
    expect(dates).toEqual(gold.timeline.map(({ date }) => date));
  });

  test.each(gold.timeline)("$date has its sentence", ({ date, must }) => {
    const there = events.filter((each) => each.date === date);
    const sentences = there.map(({ article, start, end }) => article.text.slice(start, end));
    expect(sentences.some((sentence) => must.some((word) => sentence.includes(word)))).toBe(true);
  });

  test("no event tears a quotation apart", () => {
    const torn = events.flatMap((event) =>
      quoted.filter(
        (each) =>
          spansOverlap(each, event) && !(event.start <= each.start && each.end <= event.end),
      ),
    );
    expect(torn.map((each) => words(each, each))).toEqual([]);
  });
});

/** True when the wordings share a word: "had some choice words", "also had". */
function shareWord(a: string | null, b: string | null): boolean {
  const words = new Set(a?.split(" "));
  return b?.split(" ").some((word) => words.has(word)) ?? false;
}

function withoutArticle(words: string): string {
  return words.toLowerCase().replace(/^(?:the|an?|his|her) /u, "");
}
