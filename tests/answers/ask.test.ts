import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask } from "#answers/ask.ts";
import { sliceSpan } from "#text/span.ts";
import { harbour } from "../helpers/harbour-story.ts";
import { inventedIndex } from "../helpers/invented-story.ts";

const answered: readonly (readonly [question: string, sentence: string, short: string | null])[] = [
  ["When did Quill close the old harbour?", "closed the old harbour in 2019", "2019"],
  ["When did Bram Oster leave the council?", "left the council in 2021", "2021"],
  [
    "Who called the closure a gift to the hotel owners?",
    "a gift to the hotel owners",
    "Bram Oster",
  ],
  ["What did Oster say about the fishermen?", "ever asked the fishermen", null],
  ["What did Ada Quill say about boats?", "keep 40 boats", null],
];

const refused = [
  "What did Cora Vane say about the harbour?",
  "When did the Norwick railway open?",
  "Where was Ada Quill born?",
  "Who won the chess tournament in Lisbon?",
];

const hostile = [
  "",
  " ",
  "?",
  "a",
  "who what when where why",
  "🙂🙂",
  "من قال ذلك؟",
  "(.*)+$ [a-z] \\b",
  "**bold** _it_ `code` ||spoiler||",
  "\0\0\0",
  "harbour ".repeat(750),
  "who said ".repeat(700),
];

describe("ask", () => {
  it.each(answered)("answers: %s", (question, wanted, short) => {
    const answer = ask(harbour, { question });
    const [hit] = answer.hits;
    expect(hit && sliceSpan(hit.article.text, hit)).toContain(wanted);
    expect(answer.answered).toBe(true);
    if (short === null) return;
    const shown = answer.short && sliceSpan(answer.short.article.text, answer.short);
    expect([shown, answer.person?.name]).toContain(short);
  });

  it.each([
    ["Who closed the old harbour?", "Ada Quill", "Ada Quill"],
    ["When did Quill close the old harbour?", "2019", null],
    ["Who called the closure a gift to the hotel owners?", "Bram Oster", "Bram Oster"],
    ["zzzz?", undefined, null],
  ])("%s is answered by %s, of %s", (question, words, name) => {
    const { short, person } = ask(harbour, { question });
    expect(short?.article.text.slice(short.start, short.end)).toBe(words);
    expect(person?.name ?? null).toBe(name);
  });

  it("shows the nearest sentences, the best as sure as the answer and the others less", () => {
    const { score, hits } = ask(harbour, { question: "When did Quill close the old harbour?" });
    const scores = hits.map((hit) => hit.score);
    expect(scores[0]).toBeCloseTo(score, 9);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores.slice(1).every((each, at) => each < scores[at]!)).toBe(true);
    expect(hits[0]!.matched.length).toBeGreaterThan(0);
  });

  it("shows five sentences at most", () => {
    const paragraphs = Array.from({ length: 8 }, (_, at) => ({ text: `Boats left pier ${at}.` }));
    const index = inventedIndex([{ id: "a", published: null, paragraphs }]);
    expect(ask(index, { question: "Where have boats left?" }).hits).toHaveLength(5);
  });

  it.each(refused)("refuses: %s", (question) => {
    expect(ask(harbour, { question }).answered).toBe(false);
  });

  it.each(hostile)("has a clear answer to %j", (question) => {
    const { score, hits } = ask(harbour, { question });
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(hits.length).toBeLessThanOrEqual(5);
  });

  it("shows exact stretches of its articles for any question", () => {
    const words = harbour.story.articles.flatMap(({ article }) => article.text.split(/\s+/));
    const word = fc.constantFrom(
      ...words,
      "who",
      "when",
      "where",
      "why",
      "how many",
      "said",
      "about",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), (some) => {
        const { short, hits } = ask(harbour, { question: some.join(" ") });
        for (const place of short ? [short, ...hits] : hits) {
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.start).toBeLessThan(place.end);
          expect(place.end).toBeLessThanOrEqual(place.article.text.length);
        }
      }),
      { seed: 12, numRuns: 60 },
    );
  });
});
