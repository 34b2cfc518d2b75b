import { expect, test } from "vitest";
import { readDocument } from "#analysis/document/read-document.ts";
import { createQuotationDater } from "#analysis/events/create-quotation-dater.ts";
import { findEvents } from "#analysis/events/find-events.ts";
import { findQuotations } from "#analysis/quotations/find-quotations.ts";
import { findTimexes } from "#analysis/timexes/find-timexes.ts";
import { createArticle } from "#story/article.ts";

const PIECES = [
  "2031 ",
  "on Monday ",
  "in 2031, ",
  "the 2031 strike and ",
  "“We paid on Friday,” Berg said. ",
  "Berg said on Friday it was late and “on Monday” ",
  "Berg says to go Friday ",
  "## May 2031\n\nOn Friday, Berg said it was late.\n\n",
];

/** Reads of tokens and dates, counted by proxies: the work done, whatever the machine is busy with. */
function work(text: string): number {
  let reads = 0;
  const counted = <T extends object>(item: T): T =>
    new Proxy(item, {
      get(target, key, receiver) {
        reads++;
        return Reflect.get(target, key, receiver);
      },
    });
  const plain = readDocument(createArticle({ id: "a", text, published: "2031-05-14" }));
  const { quotations } = findQuotations(plain);
  const document = {
    ...plain,
    tokens: plain.tokens.map(counted),
    sentences: plain.sentences.map(counted),
    passages: plain.passages.map(counted),
  };
  const timexes = findTimexes(document).map(counted);
  const dateOf = createQuotationDater(document, timexes);
  const dated = quotations.map((each) =>
    counted({ ...each, speaker: null, addressee: null, saidOn: dateOf(each) }),
  );
  findEvents(document, timexes, dated);
  return reads;
}

test.each(PIECES)("twice as many %j take about twice the work", (piece) => {
  const small = work(piece.repeat(500));
  const large = work(piece.repeat(1000));
  expect(large / small).toBeLessThan(2.4);
});
