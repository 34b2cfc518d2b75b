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

test.each<[string, string, readonly string[]]>([
  ["closes what is open", "He said “it is late” and left.", ["“it is late”"]],
  ["before a word behind nothing opens", "”It is late,” he said.", ["”It is late,”"]],
  ["before a word closes what is open", "He said “it is late ”and left.", ["“it is late ”"]],
  ["behind a word behind nothing closes nothing", "It is late” he said ” and left.", []],
])("a closing mark %s", (_, text, expected) => {
  const document = readDocument(createArticle({ id: "a", text }));
  const found = findStretches(document).map(({ first, last }) =>
    text.slice(document.tokens[first]!.start, document.tokens[last]!.end),
  );
  expect(found).toEqual(expected);
});
