import { expect, it } from "vitest";
import { REPORTING_VERBS } from "#text/reporting-verbs.ts";

// From the beginning, the middle and the end of the list, and from where its lines break.
it.each(["say", "said", "told", "asked", "admit", "announced", "knew", "noting", "according"])(
  "“%s” tells that somebody said something",
  (word) => {
    expect(REPORTING_VERBS.has(word)).toBe(true);
  },
);

it.each(["report", "claims", "state", "call", "vote", "answer", "note", "harbour", "", "Said"])(
  "“%s” may be what it is about, or is no such word",
  (word) => {
    expect(REPORTING_VERBS.has(word)).toBe(false);
  },
);
