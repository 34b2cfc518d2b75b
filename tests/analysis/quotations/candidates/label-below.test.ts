import { expect, test } from "vitest";
import { attributed } from "../read-quotations.ts";

test("the name on the line below spoke the words", () => {
  const text =
    "“The mayor talks and talks and does nothing.”\n― Ada Lund\n“The bridge is a disgrace for the whole town.”\n― Tom Berg";
  expect(attributed(text)).toEqual(["Ada Lund | ― | label-below", "Tom Berg | ― | label-below"]);
});

test.each([
  [
    "a verb of its own goes first",
    "“The mayor does nothing,” Tom Berg said.\n― Ada Lund",
    /^Tom Berg /,
  ],
  [
    "a line that goes on is no label",
    "“The mayor does nothing,” Tom Berg said.\n— Ada Lund left the hall.",
    /^Tom Berg /,
  ],
  [
    "the line belongs to the last words alone",
    "“We pay,” Tom Berg said. “The mayor talks and talks and does nothing.”\n― Ada Lund",
    /^Tom Berg /,
  ],
])("%s", (_, text, expected) => expect(attributed(text)[0]).toMatch(expected));
