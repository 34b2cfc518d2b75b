import { timePattern } from "../words/time-pattern.ts";
import { readMonthDate } from "./read-month-date.ts";
import type { TimeParser } from "./time-parser.ts";

/** `August 7, 2031`, `Aug. 7`, `late August`, `last May`, `June last year`, `May 4 of that year`. */
export const monthFirst: TimeParser = {
  name: "month-first",
  pattern: timePattern(
    "VAGUE? (weekday dot? comma? the?)? DIRECTION? (partly hyphen?)? month dot? (the? (day|ordinal) TOLD?|TOLD)?",
  ),
  read: readMonthDate,
};
