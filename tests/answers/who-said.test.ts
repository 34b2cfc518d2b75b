import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whoSaid } from "#answers/who-said.ts";
import { sliceSpan } from "#text/span.ts";
import { harbour } from "../helpers/harbour-story.ts";

const found: readonly (readonly [how: string, words: string, begins: string, speaker: string])[] = [
  ["word for word", "I won’t pretend we can", "“We can’t keep", "Ada Quill"],
  ["without marks", "we cant keep 40 boats in a harbour", "“We can’t keep", "Ada Quill"],
  ["misspelt", "nobdy on this counsil ever askd the fishermen", "“Nobody", "Bram Oster"],
  ["in another order", "a hotel owners gift to the", "“a gift", "Bram Oster"],
  ["with words left out", "would said dredge channel", "“They would", "Bram Oster"],
  [
    "with filler words around",
    "she said something like 40 boats harbour without walls",
    "“We can’t",
    "Ada Quill",
  ],
];

describe("whoSaid", () => {
  it.each(found)("finds words %s", (_, words, begins, speaker) => {
    const { answered, hits } = whoSaid(harbour, { words });
    expect(sliceSpan(hits[0]!.article.text, hits[0]!).startsWith(begins)).toBe(true);
    expect(hits[0]!.speaker?.name).toBe(speaker);
    expect(answered).toBe(true);
  });

  it.each([
    "four score and seven years ago",
    "never gonna let the parrots vote",
    "the of and",
    "zzz",
  ])("refuses %s", (words) => {
    expect(whoSaid(harbour, { words }).answered).toBe(false);
  });

  it.each(["", " ", "🙂", "\0", "(.*)+$", "**_`~", "海港", "a"])(
    "has a clear answer to %j",
    (words) => {
      const { answered, score } = whoSaid(harbour, { words });
      expect(answered).toBe(false);
      expect(score).toBeGreaterThanOrEqual(0);
    },
  );

  it("shows the five nearest lines, the best as sure as the answer and the others less", () => {
    const { score, hits } = whoSaid(harbour, { words: "the council asked the fishermen" });
    const scores = hits.map((hit) => hit.score);
    expect(scores).toHaveLength(5);
    expect(scores[0]).toBeCloseTo(score, 9);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.at(-1)).toBeGreaterThan(0);
    expect(scores.at(-1)).toBeLessThan(score);
  });

  it("dates a line of nobody by its article", () => {
    const [hit] = whoSaid(harbour, { words: "closed the old harbour after a storm" }).hits;
    expect([hit?.quotation, hit?.speaker, hit?.date]).toEqual([null, null, "2023-03-02"]);
  });

  it("shows exact stretches for any words", () => {
    const words = harbour.story.quotations.flatMap(({ article, start, end }) =>
      article.text.slice(start, end).split(" "),
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 })), {
          maxLength: 12,
        }),
        (parts) => {
          for (const hit of whoSaid(harbour, { words: parts.join(" ") }).hits) {
            expect(hit.start).toBeLessThan(hit.end);
            expect(hit.end).toBeLessThanOrEqual(hit.article.text.length);
            for (const { start, end } of hit.matched) {
              expect(start).toBeGreaterThanOrEqual(hit.start);
              expect(end).toBeLessThanOrEqual(hit.end);
            }
          }
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });
});
