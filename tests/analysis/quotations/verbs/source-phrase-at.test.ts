import { expect, test } from "vitest";
import { attributed } from "../read-quotations.ts";

test.each([
  ["The ferry is “a floating coffin,” according to Ada Lund.", "Ada Lund | according to"],
  ["In the words of one guard, it was “a long and quiet night.”", "one guard | In the words of"],
  [
    "Members may vote “to fill a vacancy in the council,” per the town’s bylaws.",
    "the town’s bylaws | per",
  ],
  ["From the report: “In general, samples with more weighting are better.”", "the report | From"],
  ["Here’s Lund in December 1992: “Our town must come to know its river.”", "Lund | Here’s"],
])("what follows the phrase is the source: %s", (text, expected) =>
  expect(attributed(text).map((each) => each.split(" | ").slice(0, 2).join(" | "))).toEqual([
    expected,
  ]),
);

test.each([
  ["a rate is no source", "“They pay ten crowns per day,” Lund said.", "Lund | said"],
  [
    "a price per head",
    "Lund said it costs ten crowns per head, “a bargain for the town.”",
    "Lund | said",
  ],
  [
    "a place it comes from",
    "Lund came from the harbour and said: “We will keep it open.”",
    "Lund | said",
  ],
])("%s", (_, text, expected) =>
  expect(attributed(text).map((each) => each.split(" | ").slice(0, 2).join(" | "))).toEqual([
    expected,
  ]),
);
