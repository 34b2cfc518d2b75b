import { timePattern } from "../words/time-pattern.ts";
import { readYear } from "./read-year.ts";
import type { TimeParser } from "./time-parser.ts";

/** `Christmas`, `Thanksgiving Day`, `New Year’s Eve`, `Labor Day 2030`. */
export const holiday: TimeParser = {
  name: "holiday",
  pattern: timePattern(
    "(DIRECTION)? (holiday (eve|unit)?|holidayOf (annum possessive|possessive)? (eve|unit)) TOLD?",
  ),
  read: (match) => {
    const rule = match.string("holiday") ?? match.string("holidayOf")!;
    if (match.has("unit") && match.string("unit") !== "D") return null;
    const isNewYear = match.says("new");
    if (isNewYear !== match.has("possessive") && !match.says("valentine")) return null;
    const told = isNewYear ? null : readYear(match);
    return { kind: "holiday", rule: match.has("eve") ? `eve ${rule}` : rule, year: told };
  },
};
