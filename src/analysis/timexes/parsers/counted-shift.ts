import { timePattern } from "../words/time-pattern.ts";
import { readCount } from "./read-count.ts";
import { readUnit } from "./read-unit.ts";
import type { TimeParser } from "./time-parser.ts";

/** `two years ago`, `a day earlier`, `four months later`, `year-ago`. */
export const countedShift: TimeParser = {
  name: "counted-shift",
  pattern: timePattern(
    "ABOUT (COUNT|the? a? few of?|a|the? spelled|another)? (and a? (half|fraction))? more? hyphen? (UNIT|UNITS) (hyphen? (ago|earlier|later))",
  ),
  read: (match) => {
    const unit = readUnit(match);
    if (unit === null) return null;
    const count = readCount(match);
    const vague = match.has("few") || (count === null && match.has("units", "annums", "quarters"));
    const past = match.has("ago", "earlier");
    if (vague) return { kind: "value", value: past ? "PAST_REF" : "FUTURE_REF" };
    const by = Math.round(count ?? 1);
    return {
      kind: "shift",
      unit,
      by: past ? -by : by,
      from: match.has("ago") ? "now" : "mention",
      counted: true,
    };
  },
};
