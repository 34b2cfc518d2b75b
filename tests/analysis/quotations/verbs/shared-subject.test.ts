import { expect, test } from "vitest";
import { attributed } from "../read-quotations.ts";

test.each([
  ["Lund attacked the mayor, calling him a “dreamer.”", "Lund | calling"],
  ["Lund left the hall and said, “We will be back tomorrow.”", "Lund | said"],
  ["Lund shook his head, adding: “We will be back tomorrow.”", "Lund | adding"],
])("a joined verb takes the subject before it: %s", (text, expected) =>
  expect(attributed(text).map((each) => each.split(" | ").slice(0, 2).join(" | "))).toEqual([
    expected,
  ]),
);

test.each([
  [
    "a participle with a subject of its own",
    "The hall fell silent, with Berg saying: “We will be back tomorrow.”",
    "Berg | saying",
  ],
  [
    "a joined clause with its own",
    "Lund left the hall and Berg said, “We will be back tomorrow.”",
    "Berg | said",
  ],
])("not %s", (_, text, expected) =>
  expect(attributed(text).map((each) => each.split(" | ").slice(0, 2).join(" | "))).toEqual([
    expected,
  ]),
);
