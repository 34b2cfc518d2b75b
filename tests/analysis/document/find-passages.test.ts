import { expect, test } from "vitest";
import { findPassages } from "#analysis/document/find-passages.ts";
import { createArticle } from "#story/article.ts";
import { sliceSpan } from "#text/span.ts";

const LINES = 20_000;

test.each<[string, number, readonly string[]]>([
  ["as many lines as are told apart", LINES, []],
  ["one line more", LINES + 1, ["a b"]],
  ["three lines more", LINES + 3, ["a b\n\na b\na b"]],
])("a text of %s", (_, count, rest) => {
  const text = Array.from({ length: count }, (_line, at) => (at % 2 ? "a b\n" : "a b\n\n")).join(
    "",
  );
  const passages = findPassages(createArticle({ id: "a", text }));
  expect(passages).toHaveLength(Math.min(count, LINES) + rest.length);
  const found = passages.filter(({ foundBy }) => foundBy === "rest");
  expect(found.map((each) => sliceSpan(text, each))).toEqual(rest);
});
