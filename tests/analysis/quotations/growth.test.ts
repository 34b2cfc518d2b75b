import { expect, test } from "vitest";
import { readDocument } from "#analysis/document/read-document.ts";
import { setPlaces } from "#analysis/quotations/set-places.ts";
import { createArticle } from "#story/article.ts";

const PIECES = [
  "“",
  "”",
  '"',
  "''",
  "“a” ",
  "Berg ",
  "said ",
  "Berg said ",
  "Berg, ",
  "he said it was ",
  "and but ",
  "(",
  "a.b",
  "’s",
  "—",
];

/** Reads of the text's items, counted by a proxy: the work done, whatever the machine is busy with. */
function work(text: string): number {
  const document = readDocument(createArticle({ id: "a", text }));
  let reads = 0;
  const tokens = new Proxy(document.tokens, {
    get(target, key, receiver) {
      reads++;
      return Reflect.get(target, key, receiver);
    },
  });
  setPlaces({ ...document, tokens });
  return reads;
}

test.each(PIECES)("twice as many %j take about twice the work", (piece) => {
  const small = work(piece.repeat(1500));
  const large = work(piece.repeat(3000));
  expect(large / small).toBeLessThan(2.4);
});
