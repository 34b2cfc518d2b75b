import { expect, test } from "vitest";
import { attributed } from "../read-quotations.ts";

test.each([
  ["over a split", "“The bridge,” Lund said, “will never open again.”"],
  ["in the next sentence", "“The bridge is shut,” Lund said. “It will never open again.”"],
  [
    "in the next paragraph",
    "“The bridge is shut,” Lund said.\n\n“It will never open again, and everybody knows it.”",
  ],
  [
    "behind an unclosed paragraph",
    "“The bridge is shut,” Lund said. “We waited for it.\n\n“It will never open again, and everybody knows it.”",
  ],
])("the last speaker goes on %s", (_, text) => {
  const found = attributed(text);
  expect(found.length).toBeGreaterThan(1);
  for (const each of found) expect(each).toMatch(/^Lund /);
});

test.each([
  [
    "another verb follows",
    "“It is far too late,” Lund said. “We still have a week,” Berg replied.",
    ["Lund", "Berg"],
  ],
  [
    "another stands before",
    "“It is far too late,” Lund said. Berg replied: “We still have a week.”",
    ["Lund", "Berg"],
  ],
  [
    "a paragraph without words lies between",
    "“It is far too late,” Lund said.\n\nThe council met on Friday and left.\n\n“We still have a week,” Berg replied.",
    ["Lund", "Berg"],
  ],
])("but not where %s", (_, text, speakers) =>
  expect(attributed(text).map((each) => each.split(" | ")[0])).toEqual(speakers),
);
