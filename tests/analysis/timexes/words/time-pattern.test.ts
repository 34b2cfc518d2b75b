import { expect, test } from "vitest";
import { timePattern } from "#analysis/timexes/words/time-pattern.ts";
import { codeOf, type TimeWordClass } from "#analysis/timexes/words/time-word-class.ts";

const shapeOf = (...classes: readonly TimeWordClass[]) => classes.map(codeOf).join("");

test.each([
  ["two hundred and fifty", ["spelled", "magnitude", "and", "spelled"]],
  ["ninety-nine thousand", ["spelled", "hyphen", "spelled", "magnitude"]],
] as const)("%s is one count", (_, classes) => {
  const shape = shapeOf(...classes);
  expect(timePattern("COUNT").exec(shape)?.[0]).toBe(shape);
});

test.each([
  ["COUNT", "spelled"],
  ["COUNT", "fraction"],
  ["COUNT", "magnitude"],
  ["ABOUT", "about"],
  ["ABOUT", "partly"],
] as const)("%s takes no endless list of the class %s", (run, each) => {
  const list = shapeOf("spelled", ...Array<TimeWordClass>(500).fill(each));
  const found = list.slice(run === "COUNT" ? 0 : 1);
  expect(timePattern(run).exec(found)?.[0].length).toBeLessThan(50);
});
