import { timePattern } from "../words/time-pattern.ts";
import { readMonthDate } from "./read-month-date.ts";
import type { TimeParser } from "./time-parser.ts";

/** `7 August 2031`, `the 7th of August`. */
export const dayFirst: TimeParser = {
  name: "day-first",
  pattern: timePattern("VAGUE? (weekday dot? comma?)? the? (day|ordinal) of? month dot? TOLD?"),
  read: readMonthDate,
};
