import { expect, test } from "vitest";
import { attributed } from "../read-quotations.ts";

test.each([
  ["Ada Lund was angry about the fare, she said on Monday. “Nobody can pay this any more.”", "she"],
  ["The mayor defended the fare on Monday. “It has never been lower in my time.”", "The mayor"],
])("the subject of the sentence before goes on speaking: %s", (text, speaker) => {
  const found = attributed(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(new RegExp(`^${speaker} .*sentence-before$`));
});

test.each([
  [
    "a verb of its own goes first",
    "Ada Lund shook her head. “Nobody can pay this,” Berg said.",
    /^Berg /,
  ],
  [
    "so does a source phrase",
    "Ada Lund shook her head. “Nobody can pay this,” according to Berg.",
    /^Berg /,
  ],
])("%s", (_, text, expected) => expect(attributed(text)[0]).toMatch(expected));
