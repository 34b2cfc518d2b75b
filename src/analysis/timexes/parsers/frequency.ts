import { timePattern } from "../words/time-pattern.ts";
import { durationValue } from "./duration.ts";
import { readCount } from "./read-count.ts";
import type { TimeParser } from "./time-parser.ts";

/** `daily`, `annually`. */
export const frequency: TimeParser = {
  name: "frequency",
  pattern: timePattern("frequency"),
  read: (match) =>
    match.lowerAt(match.from) === "annual"
      ? null
      : { kind: "set", value: match.string("frequency")! },
};

/** `every day`, `each year`, `every two weeks`. */
export const everyUnit: TimeParser = {
  name: "every-unit",
  pattern: timePattern("each (COUNT|few)? (UNIT|UNITS|part)"),
  read: (match) => {
    const letter =
      match.string("unit") ??
      match.string("units") ??
      match.string("annum") ??
      match.string("annums") ??
      match.string("quarter");
    if (match.has("part")) return { kind: "set", value: `XXXX-XX-XXT${match.string("part")}` };
    return letter === null
      ? null
      : {
          kind: "set",
          value: durationValue(readCount(match) ?? (match.has("few") ? "X" : 1), letter),
        };
  },
};
