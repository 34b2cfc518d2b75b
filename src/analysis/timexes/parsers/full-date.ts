import { parseIsoDate } from "#text/iso-date.ts";
import { timePattern } from "../words/time-pattern.ts";
import type { TimeParser } from "./time-parser.ts";

/** `2031-05-17`, `5/17/2031`. */
export const fullDate: TimeParser = {
  name: "full-date",
  pattern: timePattern("(weekday dot? comma?)? fullDate"),
  read: (match) => {
    const value = match.string("fullDate");
    return value !== null && parseIsoDate(value) !== null ? { kind: "value", value } : null;
  },
};
