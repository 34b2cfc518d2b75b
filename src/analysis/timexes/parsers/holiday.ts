import { timePattern } from "../words/time-pattern.ts";
import { readYear } from "./read-year.ts";
import type { TimeParser } from "./time-parser.ts";

/** `Christmas`, `Thanksgiving Day`, `Christmas Eve 2030`. */
export const holiday: TimeParser = {
  name: "holiday",
  pattern: timePattern("(DIRECTION)? holiday (eve|unit)? TOLD?"),
  read: (match) => {
    const rule = match.string("holiday")!;
    if (match.has("unit") && match.string("unit") !== "D") return null;
    const eve = match.has("eve") && rule === "12-25";
    return { kind: "holiday", rule: eve ? "12-24" : rule, year: readYear(match) };
  },
};
