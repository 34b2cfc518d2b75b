import { expect, it } from "vitest";
import { COMMON_WORDS } from "#text/common-words.ts";
import { REPORTING_VERBS } from "#text/reporting-verbs.ts";
import { STOP_WORDS } from "#text/stop-words.ts";

// From the beginning, the middle and the end of the list.
it.each(["above", "after", "first", "tuesday", "made", "years", "concerning"])(
  "“%s” stands in any text",
  (word) => {
    expect(COMMON_WORDS.has(word)).toBe(true);
  },
);

it.each(["party", "left", "right", "march", "show", "deal", "harbour", "", "After"])(
  "“%s” may be what it is about, or is no such word",
  (word) => {
    expect(COMMON_WORDS.has(word)).toBe(false);
  },
);

it("holds nothing that another list holds, and no word too short for a topic", () => {
  const twice = [...COMMON_WORDS].filter((w) => STOP_WORDS.has(w) || REPORTING_VERBS.has(w));
  expect(twice).toEqual([]);
  expect([...COMMON_WORDS].filter((word) => !/^[a-z]{4,}$/.test(word))).toEqual([]);
});
