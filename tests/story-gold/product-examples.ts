import { describe, expect, test } from "vitest";
import { ask } from "#answers/ask.ts";
import { check } from "#answers/check.ts";
import { people } from "#answers/people.ts";
import { quotesBy } from "#answers/quotes-by.ts";
import { whoSaid } from "#answers/who-said.ts";
import type { StoryIndex } from "#search/story-index.ts";
import { answeredWith, reads, wordsAt } from "./answered-with.ts";

/** What the product says of its first story, for any telling of that story. */
export function productExamples(index: StoryIndex): void {
  describe("who said", () => {
    test("a misspelt half-remembered line of Legend", () => {
      const { answered, hits } = whoSaid(index, {
        words: "arent freinds as much as we used to be",
      });
      expect(answered).toBe(true);
      expect(wordsAt(hits[0]!)).toBe("“We aren’t friends as much as we used to be,”");
      expect(hits[0]).toMatchObject({ speaker: { name: "John Legend" }, date: "2022-08-07" });
    });

    test("a line without apostrophes of Ye", () => {
      const { answered, hits } = whoSaid(index, { words: "i dont rock with neither of them" });
      expect(answered).toBe(true);
      expect(wordsAt(hits[0]!)).toContain("I don’t rock with neither of them");
      expect(hits[0]!.speaker?.name).toBe("Kanye West");
      expect(hits[0]!.date).toMatch(/^2021-11/u);
    });
  });

  describe("ask", () => {
    test("who called John Legend a sellout?", () => {
      const answer = ask(index, { question: "who called john legend a sellout?" });
      expect(answer.answered).toBe(true);
      expect(answer.person?.name).toBe("Kanye West");
      expect(wordsAt(answer.hits[0]!)).toContain("sellout");
      expect(answer.hits[0]!.date).toMatch(/^2021-11/u);
    });

    test("when did Legend leave GOOD Music?", () => {
      const answer = ask(index, { question: "when did Legend leave GOOD Music?" });
      expect(answer.answered).toBe(true);
      expect(wordsAt(answer.short!)).toContain("2016");
      expect(wordsAt(answer.hits[0]!)).toMatch(/^The singer left/u);
    });

    for (const question of [
      "what did Drake say about John Legend?",
      "Where did Kanye West go to school?",
      "When did Beyoncé release Lemonade?",
    ]) {
      test(`${question} is not on record`, () => {
        const answer = ask(index, { question });
        expect(answer.answered, answeredWith(answer)).toBe(false);
      });
    }

    test.each([
      ["Who is Kim Kardashian?", "ex-wife"],
      ["Which podcast was Ye on?", "Drink Champs"],
      ["What album did Legend release in 2004?", "Get Lifted"],
    ])("%s", (question, wordings) => {
      const answer = ask(index, { question });
      expect(answer.answered && reads(answer, wordings), answeredWith(answer)).toBe(true);
    });
  });

  describe("check", () => {
    test("one word changed", () => {
      const answer = check(index, { quote: "I don't rock with any of them", person: "Kanye West" });
      expect(answer.verdict).toBe("altered");
      const changed = answer.differences.filter(({ kind }) => kind !== "same");
      const { article } = answer.hits[0]!;
      expect(
        changed.map(({ claimed, onRecord }) => [
          claimed,
          onRecord && article.text.slice(onRecord.start, onRecord.end),
        ]),
      ).toEqual([["any", "neither"]]);
    });

    test("another speaker", () => {
      const answer = check(index, { quote: "I wasn't alone in that", person: "Kanye West" });
      expect(answer.verdict).toBe("other-speaker");
      expect(answer.hits[0]!.speaker?.name).toBe("John Legend");
    });

    test.each([
      ["We aren't friends as much as we used to be", "John Legend", "verbatim"],
      ["He has always been a terrible dancer", "John Legend", "not-on-record"],
    ])("%s: %s, %s", (quote, person, verdict) => {
      expect(check(index, { quote, person }).verdict).toBe(verdict);
    });
  });

  test("quotes of Legend about Trump, with no cue near", () => {
    const { quotations } = quotesBy(index, { person: "Legend", about: "Trump" });
    expect(quotations.map(wordsAt)).toContainEqual(
      expect.stringContaining("“I honestly think because we publicly disagreed"),
    );
  });

  test.each([
    [
      "Kanye West",
      ["Ye", "West", "Mr. West", "the rapper", "the Yeezy designer", "the Stronger rapper"],
    ],
    ["John Legend", ["Legend", "the singer", "the pianist", "the 43-year-old"]],
  ])("%s is one man under all names", (name, names) => {
    for (const each of names) {
      const found = people(index, { person: each }).people.map(({ person }) => person.name);
      expect(found, each).toEqual([name]);
    }
  });
}
