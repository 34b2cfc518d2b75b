import type { YearTold } from "../meaning.ts";
import { timePattern } from "../words/time-pattern.ts";
import { readDirection } from "./read-direction.ts";
import { readYear } from "./read-year.ts";
import type { TimeParser } from "./time-parser.ts";

/** `the third quarter`, `next year’s first quarter`, `the first half of 1990`, `Q3 2031`. */
export const quarter: TimeParser = {
  name: "quarter",
  pattern: timePattern(
    "((DIRECTION? annum|year) possessive)? VAGUE? (the|DIRECTION)? fiscal? hyphen? ordinal hyphen? fiscal? (quarter|half) TOLD?|quarter TOLD?",
  ),
  read: (match) => {
    const named = match.number("quarter");
    const count = named ?? match.number("ordinal");
    const half = match.has("half");
    if (count === null || count > (half ? 2 : 4)) return null;
    const year = readYear(match);
    if (half && year === null) return null;
    return { kind: "quarter", quarter: count, letter: half ? "H" : "Q", year, direction: null };
  },
};

/** `the quarter`, `the latest period`, `the year-earlier quarter`, `the 1988 quarter`. */
export const sameQuarter: TimeParser = {
  name: "same-quarter",
  pattern: timePattern(
    "(the|a)? (latest|this|last|next|current|annum hyphen (ago|earlier)|year|same)? fiscal? (quarter|period)",
  ),
  read: (match) => {
    if (!match.has("the", "latest", "this", "last", "next", "annum", "current")) return null;
    if (match.has("period") && !match.has("latest", "annum", "year")) return null;
    const year: YearTold | null = match.has("annum")
      ? { kind: "shift", by: -1, from: "mention" }
      : readYear(match);
    return { kind: "quarter", quarter: null, letter: "Q", year, direction: readDirection(match) };
  },
};
