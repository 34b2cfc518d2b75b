import type { Meaning, Unit } from "../meaning.ts";
import { timePattern } from "../words/time-pattern.ts";
import { durationValue } from "./duration.ts";
import { readUnit, unitLetter } from "./read-unit.ts";
import type { TimeParser, WordMatch } from "./time-parser.ts";

/** `last year`, `this week`, `next month`, `that day`, `the following year`, `the same month`. */
export const namedShift: TimeParser = {
  name: "named-shift",
  pattern: timePattern(
    "(VAGUE|partly)* (the|this|that)? (last|next|this|that|same|current|coming|past|latest|full)+ fiscal? (UNIT)",
  ),
  read: (match) => {
    const unit = readUnit(match);
    return unit === null ? null : readNamedShift(match, unit);
  },
};

function readNamedShift(match: WordMatch, unit: Unit): Meaning | null {
  const shift = (by: number, from: "now" | "mention"): Meaning => ({
    kind: "shift",
    unit,
    by,
    from,
    counted: false,
  });
  if (match.has("last") && match.isAt(match.to, "of")) {
    return { kind: "duration", value: durationValue(1, unitLetter(match) ?? "D") };
  }
  if (match.says("previous", "preceding", "prior")) return shift(-1, "mention");
  if (match.says("following", "subsequent", "succeeding")) return shift(1, "mention");
  if (unit === "day" && match.has("next")) return shift(1, "mention");
  if (unit === "day" && match.has("last", "past", "coming")) return null;
  if (match.has("past") && unit === "decade") return { kind: "duration", value: "P10Y" };
  if (match.has("past") && unit === "century") return { kind: "duration", value: "P100Y" };
  if (match.has("last", "past")) return shift(-1, "now");
  if (match.has("next", "coming")) return shift(1, "now");
  if (match.has("that", "same")) return shift(0, "mention");
  if (unit === "day" && match.has("this")) return shift(0, "mention");
  return shift(0, "now");
}
