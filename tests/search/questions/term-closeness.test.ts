import { describe, expect, it } from "vitest";
import { compactness } from "#search/questions/compactness.ts";
import { pairCloseness } from "#search/questions/pair-closeness.ts";
import type { Term } from "#search/questions/read-question.ts";
import { weightOfTerms } from "#search/questions/weight-of-terms.ts";

/** Terms by the number of their stems and their weights; those above 90 are stop words. */
const terms = (...all: readonly (readonly [stem: number, weight: number])[]) =>
  all.map(([stem, weight]): Term => ({ stem, weight, isStop: stem > 90 }) as Term);

describe("pairCloseness", () => {
  const asked = terms([1, 4], [2, 3], [3, 5]);

  it.each([
    ["nothing in common", [7, 8], 0],
    ["one alone", [1], 0],
    // Side by side in the question: the lighter one's weight, here at most two words on.
    ["both side by side", [1, 2], 3],
    ["with a word between", [1, 7, 2], 3],
    ["with two words between", [1, 7, 7, 2], 0],
    ["the other way round", [2, 1], 0],
    // With a word between in the question: half of it, here at most three words on.
    ["the first and the last", [1, 3], 4 / 2],
    ["the first and the last, two words between", [1, 7, 7, 3], 4 / 2],
    ["the first and the last, three words between", [1, 7, 7, 7, 3], 0],
    ["all in order", [1, 2, 3], 3 + 3 + 4 / 2],
    ["a pair that stands once apart and once side by side", [1, 7, 7, 7, 1, 2], 3],
    ["a pair twice", [1, 2, 1, 2], 3],
  ])("of %s", (_, stems, value) => {
    expect(pairCloseness(stems, asked)).toBe(value);
  });

  it("reads a sentence of one word about once, however long", () => {
    const reads = (length: number) => {
      let count = 0;
      const stems = new Proxy(new Array<number>(length).fill(1), {
        get(target, key, receiver) {
          count++;
          return Reflect.get(target, key, receiver);
        },
      });
      pairCloseness(stems, asked);
      return count;
    };
    expect(reads(1000) / reads(500)).toBeLessThan(2.4);
  });

  it("counts no pair of a word with itself, nor of an unknown word", () => {
    expect(pairCloseness([1, 1], terms([1, 4], [1, 4]))).toBe(0);
    expect(pairCloseness([-1, 1, -1], terms([-1, 4], [1, 4], [-1, 4]))).toBe(0);
    expect(pairCloseness([1, 2], [])).toBe(0);
  });
});

describe("compactness", () => {
  const asked = terms([1, 4], [2, 3], [95, 9], [-1, 7]);
  const apart = (words: number) => [1, ...Array.from({ length: words }, () => 7), 2];

  it.each([
    ["nothing", [], 0],
    ["none of them", [7, 8], 0],
    ["one", [7, 1], 4],
    ["one twice", [1, 1], 4],
    ["two within ten words", apart(8), 7],
    ["two in eleven words", apart(9), 4],
    ["the heavier of two far apart", [2, ...apart(9).slice(1, -1), 1], 4],
    ["stop words and unknown ones", [95, -1], 0],
  ])("of %s", (_, stems, value) => {
    expect(compactness(stems, asked)).toBe(value);
  });
});

it("terms weigh together what each weighs", () => {
  expect(weightOfTerms(terms([1, 4], [95, 9]))).toBe(13);
  expect(weightOfTerms([])).toBe(0);
});
