import { expect, test } from "vitest";
import { spoken } from "../read-quotations.ts";

test.each([
  [
    "Lund: “We will keep the bridge open for good.”",
    "“We will keep the bridge open for good.” | Lund",
  ],
  [
    "“We will keep the bridge open for good.” ― Ada Lund",
    "“We will keep the bridge open for good.” | Ada Lund",
  ],
  [
    '"LUND: We will keep the bridge open, whatever it costs.',
    "We will keep the bridge open, whatever it costs. | LUND",
  ],
  [
    '"ADA LUND: We will keep the bridge open, whatever it costs."',
    'We will keep the bridge open, whatever it costs." | ADA LUND',
  ],
])("a label names the speaker: %s", (text, expected) => {
  expect(spoken(text).map((each) => each.split(" | ").slice(0, 2).join(" | "))).toEqual([expected]);
});

test.each([
  [
    "a word in the marks is no label",
    '"Look: we will keep the bridge open," Lund said.',
    '"Look: we will keep the bridge open," | Lund',
  ],
  [
    "nor is a clock",
    '"AT 10:30 we will open the bridge," Lund said.',
    '"AT 10:30 we will open the bridge," | Lund',
  ],
  [
    "a dash before a clause is no label",
    "“We will keep it open” — Lund laughed — “for good,” Berg said.",
    "“for good,” | Berg",
  ],
])("%s", (_, text, expected) => {
  const found = spoken(text).map((each) => each.split(" | ").slice(0, 2).join(" | "));
  expect(found).toContain(expected);
});

test("nor is where a headline was printed", () => {
  const found = spoken("“Old bridge shut for good” — Harbour News, August 15, 2008");
  expect(found.join()).not.toContain("Harbour News");
});
