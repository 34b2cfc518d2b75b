import { timePattern } from "../words/time-pattern.ts";
import type { TimeParser, WordMatch } from "./time-parser.ts";

/** `now`, `recently`, `soon`: the present, past or future at large. */
export const reference: TimeParser = {
  name: "reference",
  pattern: timePattern("reference|recent|current"),
  read: (match) => {
    if (isRelativeSoon(match)) return null;
    if (match.has("recent")) return { kind: "value", value: "PAST_REF" };
    const value = match.string("reference");
    if (value !== null) return { kind: "value", value };
    return match.lowerAt(match.from) === "current" ? { kind: "value", value: "PRESENT_REF" } : null;
  },
};

/** `soon after the vote`, `as soon as possible`: beside another time, none of its own. */
function isRelativeSoon(match: WordMatch): boolean {
  const word = match.lowerAt(match.from);
  if (word !== "soon" && word !== "shortly") return false;
  return match.isAt(match.to, "relation", "later") || match.lowerAt(match.to) === "as";
}

/** `the future`, `the past`, `the near future`, `the coming months`, `these days`. */
export const largeReference: TimeParser = {
  name: "large-reference",
  pattern: timePattern(
    "the (other)? (future|past|coming)|coming (units|annums|quarters)|past annums|that units|the (other|long) term|the time other",
  ),
  read: (match) => {
    const last = match.lowerAt(match.to - 1);
    if (match.has("that")) {
      return last === "days" && match.says("these")
        ? { kind: "value", value: "PRESENT_REF" }
        : null;
    }
    if (match.has("term")) return { kind: "value", value: "FUTURE_REF" };
    if (match.has("time")) {
      return last === "being" ? { kind: "value", value: "PRESENT_REF" } : null;
    }
    if (match.has("the") && !(last === "future" || last === "past")) return null;
    if (last === "past" && !match.isAt(match.from - 1, "in", "of")) return null;
    return { kind: "value", value: match.has("past") ? "PAST_REF" : "FUTURE_REF" };
  },
};
