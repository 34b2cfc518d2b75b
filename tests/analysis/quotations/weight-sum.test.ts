import { expect, test } from "vitest";
import type { Features } from "#analysis/quotations/features.ts";
import { TRAINED } from "#analysis/quotations/models.ts";
import { weightSum } from "#analysis/quotations/weight-sum.ts";

const WEIGHTS = new Map([
  ["any", 1],
  ["before", 2],
  ["before|subject|name|say", 4],
  ["mark|:|later|none", 8],
]);

test.each<[string, (features: Features) => void, number]>([
  ["nothing", () => undefined, 0],
  ["one feature", (features) => features.add("any"), 1],
  ["a path", (features) => features.add("before", "subject", "name", "say"), 4],
  ["a path that has no weight on the way", (features) => features.add("before", "subject"), 0],
  ["a path that goes on behind a weight", (features) => features.add("before", "other"), 0],
  ["a mark", (features) => features.add("mark", ":", "later", "none"), 8],
  ["a word that no weight has", (features) => features.add("toString"), 0],
  [
    "several",
    (features) => {
      features.add("any");
      features.add("before");
      features.add("any");
    },
    4,
  ],
])("sums %s", (_, tell, expected) => {
  expect(weightSum(WEIGHTS, tell)).toBe(expected);
});

test.each(Object.entries(TRAINED))(
  "every trained weight of %s is found by its words",
  (_, weights) => {
    for (const [feature, weight] of weights) {
      const [first = "", ...rest] = feature.split("|");
      expect(weightSum(weights, (features) => features.add(first, ...rest))).toBe(weight);
    }
  },
);
