import type { Meaning, Unit } from "../meaning.ts";
import { timePattern } from "../words/time-pattern.ts";
import { durationValue } from "./duration.ts";
import { readCount } from "./read-count.ts";
import type { TimeParser, WordMatch } from "./time-parser.ts";

const UNIT_OF: Readonly<Record<string, Unit>> = {
  D: "day",
  W: "week",
  M: "month",
  Q: "quarter",
  Y: "year",
  E: "decade",
  C: "century",
};

/** `two years ago`, `a day earlier`, `four months later`, `year-ago`. */
export const countedShift: TimeParser = {
  name: "counted-shift",
  pattern: timePattern(
    "ABOUT (COUNT|the? a? few of?|a|the? spelled|another)? (and a? (half|fraction))? more? hyphen? (UNIT|UNITS) (hyphen? (ago|earlier|later))",
  ),
  read: (match) => {
    const unit = unitOf(match);
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

/** `last year`, `this week`, `next month`, `that day`, `the following year`, `the same month`. */
export const namedShift: TimeParser = {
  name: "named-shift",
  pattern: timePattern(
    "(VAGUE|partly)* (the|this|that)? (last|next|this|that|same|current|coming|past|latest|full)+ fiscal? (UNIT)",
  ),
  read: (match) => {
    const unit = unitOf(match);
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
    return { kind: "duration", value: durationValue(1, letterOf(match) ?? "D") };
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

/** `the year`, `the end of the month`, `year-end`, `month’s end`. */
export const barePeriod: TimeParser = {
  name: "bare-period",
  pattern: timePattern(
    "VAGUE? the full? fiscal? (annum|unit)|(annum|unit) (hyphen|possessive other?) boundary|VAGUE the (annum|unit)",
  ),
  read: (match) => {
    const unit = unitOf(match);
    const inTheDay = unit === "day" && match.has("earlier", "later", "partly");
    if (unit !== "year" && unit !== "month" && !inTheDay) return null;
    if (match.isAt(match.to, "possessive")) return null;
    if (match.isAt(match.to, "ended")) return { kind: "duration", value: "P1Y" };
    return { kind: "shift", unit, by: 0, from: "mention", counted: false };
  },
};

function unitOf(match: WordMatch): Unit | null {
  const letter = letterOf(match);
  return (letter === null ? undefined : UNIT_OF[letter]) ?? null;
}

function letterOf(match: WordMatch): string | null {
  return (
    match.string("annum") ??
    match.string("annums") ??
    match.string("unit") ??
    match.string("units") ??
    match.string("quarter") ??
    match.string("quarters")
  );
}
