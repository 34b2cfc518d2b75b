import { expect, test } from "vitest";
import { attributed } from "../read-quotations.ts";

const WORDS = "“We have waited nine years, and nobody has come to see us.”";

test.each([
  [`The mayor shrugged. Ada Lund wrote on Monday:\n\n${WORDS}`, "Ada Lund | wrote"],
  [`In a letter to the council, Ada Lund said:\n\n${WORDS}`, "Ada Lund | said"],
  [`Ada Lund put it plainly, adding:\n\n${WORDS}`, "Ada Lund | adding"],
])("a colon hands over to the next paragraph: %s", (text, expected) =>
  expect(attributed(text)).toEqual([`${expected} | paragraph-before`]),
);

test.each([
  [
    "a verb of its own goes first",
    `Ada Lund wrote on Monday:\n\n${WORDS.slice(0, -2)},” Berg said.`,
    /^Berg /,
  ],
  [
    "without a colon the last speaker goes on",
    `“It is late,” Berg said on Monday.\n\n${WORDS}`,
    /^Berg .*continued-paragraph$/,
  ],
])("%s", (_, text, expected) => expect(attributed(text).at(-1)).toMatch(expected));
