import { expect, it } from "vitest";
import { finish, forEachInSteps, mapInSteps } from "#text/steps.ts";

it("takes a step an item and gives what was made of each, in order", () => {
  const steps = mapInSteps([1, 2, 3], (item) => item * 10);
  const taken = [steps.next(), steps.next(), steps.next(), steps.next()];
  expect(taken.map(({ done }) => done)).toEqual([false, false, false, true]);
  expect(taken[3]?.value).toEqual([10, 20, 30]);
});

it("visits so many items a step", () => {
  const visited: number[] = [];
  const steps = forEachInSteps([1, 2, 3], 2, (item) => void visited.push(item));
  steps.next();
  expect(visited).toEqual([1, 2]);
  finish(steps);
  expect(visited).toEqual([1, 2, 3]);
});

it("finishes without a break", () => {
  expect(finish(mapInSteps(["a", "b"], (item) => item.toUpperCase()))).toEqual(["A", "B"]);
});
