import { expect, test } from "vitest";
import { readDocument } from "#analysis/document/read-document.ts";
import { findStretches } from "#analysis/quotations/find-stretches.ts";
import { createArticle } from "#story/article.ts";

test.each<[string, string, number]>([
  ["a few", "He read “a” and “b”.", 2],
  ["as many as are looked at", `${"“a” ".repeat(100)}.`, 100],
  ["more than are looked at", `${"“a” ".repeat(101)}.`, 100],
  ["more than are looked at, and another sentence", `${"“a” ".repeat(300)}. “We go.”`, 101],
])("the stretches of a sentence with %s", (_, text, expected) => {
  expect(findStretches(readDocument(createArticle({ id: "a", text })))).toHaveLength(expected);
});
