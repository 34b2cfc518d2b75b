import { expect, test } from "vitest";
import { readQuotations } from "../read-quotations.ts";

const reasons = (text: string) =>
  readQuotations(text).notSpeech.map(({ reason, foundBy }) => `${reason} ${foundBy}`);

test.each([
  ["Lund read the novel “The Last Ferry” twice.", "title name-in-marks"],
  ["He is the host of the show “Harbour Tonight” on Sundays.", "title name-in-marks"],
  ["The “Harbour Tonight” host left early.", "title name-in-marks"],
  ["Ada “Bricks” Lund built the hall.", "nickname name-in-marks"],
])("capital words beside what has a title, or within a name: %s", (text, expected) =>
  expect(reasons(text)).toEqual([expected]),
);

test.each([
  ["small words", "In the show, Lund said “we will pay for it.”"],
  [
    "a whole sentence",
    "Lund said of the film: “It Will Never Be Shown Here Again, Not Once, Not Ever.”",
  ],
  ["capital words of a speaker", "“Never Again,” Lund shouted."],
])("not %s", (_, text) => expect(reasons(text).join()).not.toContain("name-in-marks"));
