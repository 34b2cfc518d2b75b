import { expect, it } from "vitest";
import { shownOnce } from "#commands/replies/shown-once.ts";
import { quotation } from "#interactions/block.ts";
import { createArticle } from "#story/article.ts";

const one = createArticle({ id: "one", text: "x".repeat(99) });
const two = createArticle({ id: "two", text: "x".repeat(99) });
const of = (article: typeof one, start: number, end: number, byline: string | null = null) =>
  quotation({ article, start, end }, { byline });

it.each([
  ["nothing", [], []],
  ["stretches that only overlap stay", [of(one, 0, 9), of(one, 5, 15)], [0, 1]],
  ["the same stretch of another article stays", [of(one, 0, 9), of(two, 0, 9)], [0, 1]],
  ["who spoke stays, wherever it stands", [of(one, 0, 9), of(one, 0, 9, "Ada")], [1]],
  ["first", [of(one, 0, 9, "Ada"), of(one, 0, 9)], [0]],
  ["of two alike the first", [of(one, 0, 9), of(two, 3, 4), of(one, 0, 9)], [0, 1]],
  ["two speakers of one sentence: the first", [of(one, 0, 9, "A"), of(one, 0, 9, "B")], [0]],
  ["the longer one", [of(one, 2, 9, "Ada"), of(one, 0, 9)], [1]],
])("%s", (_, blocks, left) => {
  expect(shownOnce(blocks)).toEqual(left.map((at) => blocks[at]));
});
