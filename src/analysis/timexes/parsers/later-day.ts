import { timePattern } from "../words/time-pattern.ts";
import { readSharedDay } from "./read-shared-day.ts";
import { readYear } from "./read-year.ts";
import { type TimeParser, WordMatch } from "./time-parser.ts";

/** The second day of `May 4 and 5, 2031` or `May 4-5`: its month stands before it. */
export const laterDay: TimeParser = {
  name: "later-day",
  pattern: timePattern(
    "(?<=month dot? (day|ordinal) (hyphen|dash|and|to|or)) the? (day|ordinal) (comma? year)?",
  ),
  read: (match) => {
    const before = new WordMatch(match.words, Math.max(0, match.from - 5), match.from);
    return readSharedDay(match, before, readYear(match));
  },
};
