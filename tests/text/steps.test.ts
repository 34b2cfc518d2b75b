import { expect, it } from "vitest";
import { remembered } from "#text/remembered.ts";
import { finish, flatMapInSteps } from "#text/steps.ts";
import { wellFormed } from "#text/well-formed.ts";

it("takes a step an item and gives what was made of each, in order", () => {
  const steps = flatMapInSteps([1, 2, 3], (item) => [item, item * 10]);
  const taken = [steps.next(), steps.next(), steps.next(), steps.next()];
  expect(taken.map(({ done }) => done)).toEqual([false, false, false, true]);
  expect(taken[3]?.value).toEqual([1, 10, 2, 20, 3, 30]);
});

it("finishes without a break", () => {
  expect(finish(flatMapInSteps(["a", "b"], (item) => (item === "a" ? [] : [item])))).toEqual(["b"]);
});

it("makes something of each object once", () => {
  const asked: number[] = [];
  const double = remembered(({ value }: { readonly value: number }) => {
    asked.push(value);
    return value * 2;
  });
  const [two, three] = [{ value: 2 }, { value: 3 }];
  expect([double(two), double(three), double(two), double({ value: 2 })]).toEqual([4, 6, 4, 4]);
  expect(asked).toEqual([2, 3, 2]);
});

it("puts U+FFFD for each half of a pair that stands alone, and leaves pairs", () => {
  expect(wellFormed("a\ud83db\udc00 😀")).toBe("a\ufffdb\ufffd 😀");
});
