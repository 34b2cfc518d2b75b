import { expect, it } from "vitest";
import { STOP_WORDS } from "#text/stop-words.ts";

// From the beginning, the middle and the end of the list, and from where its lines break.
it.each(["a", "there", "and", "myself", "have", "will", "another", "im", "mustnt"])(
  "“%s” tells nothing",
  (word) => {
    expect(STOP_WORDS.has(word)).toBe(true);
  },
);

it.each(["harbour", "said", "", " ", "don’t", "The"])("“%s” is none of them", (word) => {
  expect(STOP_WORDS.has(word)).toBe(false);
});
