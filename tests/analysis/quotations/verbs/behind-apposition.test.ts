import { expect, test } from "vitest";
import { attributed } from "../read-quotations.ts";

const speaker = (text: string) => attributed(text).map((each) => each.split(" | ")[0]);

test.each([
  ["“We will pay,” Ada Lund, 43, a baker from Oslo, said.", "Ada Lund, 43, a baker from Oslo,"],
  ["“We will pay,” Ada Lund, who runs the ferry, said.", "Ada Lund, who runs the ferry,"],
  [
    "Ada Lund, the owner of the ferry, said: “We will pay for it.”",
    "Ada Lund, the owner of the ferry,",
  ],
  ["Ada Lund, in a letter, said: “We will pay for it.”", "Ada Lund"],
])("the name before the comma is the subject: %s", (text, expected) =>
  expect(speaker(text)).toEqual([expected]),
);

test.each([
  ["another clause before the comma", "When Lund left, Berg said: “We will pay for it.”", "Berg"],
  ["a date", "On Monday, Berg said: “We will pay for it.”", "Berg"],
])("not %s", (_, text, expected) => expect(speaker(text)).toEqual([expected]));
