import { describe, expect, test } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { createArticle } from "#story/article.ts";
import { sliceSpan } from "#text/span.ts";

/** Whom the last pronoun of the text means. */
function lastPronoun(text: string): string | null {
  const { mentions, people } = analyze(createArticle({ id: "a", text, published: "2020-05-01" }));
  const pronoun = mentions.findLast(({ kind }) => kind === "pronoun")!;
  expect(sliceSpan(text, pronoun)).toMatch(/^(?:his|himself|her)$/u);
  return pronoun.person === null ? null : people[pronoun.person]!.name;
}

const BEFORE = "Jacob Fen praised the bridge. “It holds,” Jacob Fen said on Friday. ";

describe("what is somebody's own is the subject's", () => {
  test.each([
    [`${BEFORE}Then Robert Quist told his own story.`, "Robert Quist"],
    [`${BEFORE}Then Robert Quist praised himself.`, "Robert Quist"],
    [`${BEFORE}Then Mary Olt told his own story.`, "Jacob Fen"],
  ])("%s", (text, name) => {
    expect(lastPronoun(text)).toBe(name);
  });
});
