import type { Meaning } from "../meaning.ts";
import { timePattern } from "../words/time-pattern.ts";
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
    return readDay(match, before, readYear(match));
  },
};

/** The first day of `4 and 5 May 2031` or `4–5 May`: its month stands after it. */
export const earlierDay: TimeParser = {
  name: "earlier-day",
  pattern: timePattern(
    "the? (day|ordinal) (?=(hyphen|dash|and|to|or) the? (day|ordinal) of? month)",
  ),
  read: (match) => {
    const after = new WordMatch(match.words, match.to, match.to + 7);
    return readDay(match, after, readYear(after));
  },
};

function readDay(
  match: WordMatch,
  beside: WordMatch,
  year: ReturnType<typeof readYear>,
): Meaning | null {
  const month = beside.number("month");
  const day = match.number("day") ?? match.number("ordinal");
  if (month === null || day === null || day > 31 || match.saysOrdinalWord()) return null;
  return { kind: "date", year, month, day, direction: null };
}
