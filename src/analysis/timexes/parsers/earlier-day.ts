import { timePattern } from "../words/time-pattern.ts";
import { readSharedDay } from "./read-shared-day.ts";
import { readYear } from "./read-year.ts";
import { type TimeParser, WordMatch } from "./time-parser.ts";

/** The first day of `4 and 5 May 2031` or `4–5 May`: its month stands after it. */
export const earlierDay: TimeParser = {
  name: "earlier-day",
  pattern: timePattern(
    "the? (day|ordinal) (?=(hyphen|dash|and|to|or) the? (day|ordinal) of? month)",
  ),
  read: (match) => {
    const after = new WordMatch(match.words, match.to, match.to + 7);
    return readSharedDay(match, after, readYear(after));
  },
};
