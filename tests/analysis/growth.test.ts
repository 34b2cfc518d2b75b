import { expect, test } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { createArticle } from "#story/article.ts";
import { countWork } from "../helpers/count-work.ts";

const PIECES = [
  "“",
  "”",
  '"',
  "''",
  "’s",
  "(",
  "—",
  ", ",
  "7",
  "A",
  "a.",
  "12/",
  "1, ",
  "2031 ",
  "May ",
  "on May 5 he ",
  "the last ",
  "first quarter of the year ",
  "Berg ",
  "Ann Berg, ",
  "Mr. Berg’s ",
  "Berg (",
  "Club of the ",
  "said ",
  "she ",
  "Berg said ",
  "“a” said Berg ",
  "said Berg, ",
  "“a” he said and ",
  "She said he told Ann Berg. ",
  "he said it was ",
  "in the words of ",
  "according to ",
  "the mayor ",
  "the mayor of Oslo and ",
  "“a” ",
  "said, “a” ",
  "“We go,” Ann Berg said. ",
  "A b.\n\n",
  "x\n",
  "# A\n\n",
  "— Ann (@ann) ",
];

/** Hostile text without end: short enough to be quick, long enough for any square to show. */
const SMALL = 6_000;

test.each(PIECES)("twice as many %j take about twice the work", (piece) => {
  const small = work(piece.repeat(SMALL / piece.length));
  const large = work(piece.repeat((2 * SMALL) / piece.length));
  expect(large / small).toBeLessThan(2.4);
});

function work(text: string): number {
  const article = createArticle({ id: "hostile", title: text, text, published: "2031-05-04" });
  return countWork(() => void analyze(article));
}
