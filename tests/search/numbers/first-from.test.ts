import { expect, it } from "vitest";
import { firstFrom } from "#search/numbers/first-from.ts";

const numbers = Uint32Array.of(2, 4, 4, 7, 9);

it.each([
  { low: 0, high: 5, least: 0, first: 0 },
  { low: 0, high: 5, least: 4, first: 1 },
  { low: 0, high: 5, least: 5, first: 3 },
  { low: 2, high: 5, least: 4, first: 2 },
  { low: 0, high: 3, least: 9, first: 3 },
  { low: 0, high: 5, least: 10, first: 5 },
  { low: 3, high: 3, least: 1, first: 3 },
])("the first of $least or more from $low and before $high is at $first", (each) => {
  expect(firstFrom(numbers, each.low, each.high, each.least)).toBe(each.first);
});
