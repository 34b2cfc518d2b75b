import { expect, test } from "vitest";
import { attributed } from "../read-quotations.ts";

test.each([
  [
    "The paper printed the mayor’s warning that the bridge was “rotten to the core.”",
    "the mayor’s | warning",
  ],
  ["Few believed his claim that the bridge was “as safe as a church.”", "his | claim"],
])("a noun of speech and whose it is: %s", (text, expected) =>
  expect(attributed(text).map((each) => each.split(" | ").slice(0, 2).join(" | "))).toEqual([
    expected,
  ]),
);

test.each([
  [
    "a noun of speech with a verb of its own",
    "The mayor’s statement was short. “The bridge is safe,” Lund said.",
    "Lund | said",
  ],
  [
    "a thing that is owned",
    "The mayor’s house is old. “The bridge is safe,” Lund said.",
    "Lund | said",
  ],
])("not %s", (_, text, expected) =>
  expect(attributed(text).map((each) => each.split(" | ").slice(0, 2).join(" | "))).toEqual([
    expected,
  ]),
);
