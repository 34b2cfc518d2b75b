import { timePattern } from "../words/time-pattern.ts";
import type { TimeParser } from "./time-parser.ts";

/** `the 1990s`, `the late ’90s`, `the nineties`: three digits of the year. */
export const decade: TimeParser = {
  name: "decade",
  pattern: timePattern("VAGUE? the? (partly hyphen?)? apostrophe? decade era?"),
  read: (match) => {
    const value = match.number("decade")!;
    if (match.number("era") === -1) {
      return { kind: "value", value: `BC${String(value).padStart(3, "0")}` };
    }
    if (value >= 100) return { kind: "value", value: String(value) };
    const spelled = !/^\d/.test(match.lowerAt(match.indexOf("decade")));
    // “In his nineties” is an age.
    if (spelled && !match.says("the")) return null;
    if (!spelled && !match.has("apostrophe", "the", "partly")) return null;
    return { kind: "value", value: `19${value}` };
  },
};

/** `the 20th century`, `the fifth century BC`: the first two digits of its years. */
export const century: TimeParser = {
  name: "century",
  pattern: timePattern("VAGUE? the? (partly hyphen?)? ordinal hyphen? unit era?"),
  read: (match) => {
    const nth = match.number("ordinal")!;
    if (match.string("unit") !== "C") return null;
    const before = match.number("era") === -1 ? "BC" : "";
    return { kind: "value", value: `${before}${String(nth - 1).padStart(2, "0")}` };
  },
};
