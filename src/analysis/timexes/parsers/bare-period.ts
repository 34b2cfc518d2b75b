import { timePattern } from "../words/time-pattern.ts";
import { readUnit } from "./read-unit.ts";
import type { TimeParser } from "./time-parser.ts";

/** `the year`, `the end of the month`, `year-end`, `the month’s end`. */
export const barePeriod: TimeParser = {
  name: "bare-period",
  pattern: timePattern(
    "the? (annum|unit) (hyphen|possessive other?) boundary|VAGUE? the full? fiscal? (annum|unit)",
  ),
  read: (match) => {
    const unit = readUnit(match);
    if (unit !== "year" && unit !== "month") return null;
    if (match.isAt(match.to, "possessive")) return null;
    if (match.isAt(match.to, "ended")) return { kind: "duration", value: "P1Y" };
    return { kind: "shift", unit, by: 0, from: "now", counted: false };
  },
};
