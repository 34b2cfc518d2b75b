import { expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { createArticle } from "#story/article.ts";

const PUBLISHED = "2031-05-14";

it.each([
  ["a day beside the cue", "“It leaks,” Ada Quill said on Monday.", "2031-05-12"],
  ["the one beside the cue", "Asked last week, Ada Quill said Monday that it leaks.", "2031-05-12"],
  ["a year beside it", "“It leaks,” Ada Quill said in 2029.", "2029"],
  ["one before a clause", "In 2029 voters said that the bridge leaks.", "2029"],
  ["the day of publication", "“It leaks,” Ada Quill said today.", PUBLISHED],
  ["what is told of", "Ada Quill said that Friday's talk was “too long”.", null],
  ["since when it is so", "“It leaks,” said Ada Quill, mayor since 2029.", null],
  ["until when", "Until last month, Ada Quill said that the bridge was safe.", null],
  ["what is still to come", "Ada Quill wants “a test of nerves” on 3 June 2031.", null],
  ["the year of a noun", "“It leaks,” Ada Quill told 2029 engineers.", null],
  ["of something", "“It leaks,” said Ada Quill, the hero of 2029.", null],
  ["a newspaper", "“It leaks,” Ada Quill told USA TODAY.", null],
])("dates words by %s: %s", (_, text, date) => {
  const article = createArticle({ id: "one", title: "Bridge", text, published: PUBLISHED });
  expect(analyze(article).quotations.map(({ saidOn }) => saidOn)).toEqual([date]);
});
