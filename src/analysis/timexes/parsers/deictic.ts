import type { Meaning } from "../meaning.ts";
import { timePattern } from "../words/time-pattern.ts";
import type { TimeParser, WordMatch } from "./time-parser.ts";

/** `today`, `late yesterday`, `tomorrow`. */
export const deictic: TimeParser = {
  name: "deictic",
  pattern: timePattern("(partly hyphen?|later|earlier)? deictic"),
  read: (match) => {
    // A newspaper's name.
    if (match.lowerAt(match.from - 1) === "usa") return null;
    const by = match.number("deictic")!;
    if (by === 99) return { kind: "value", value: "PRESENT_REF" };
    return { kind: "shift", unit: "day", by, from: "now", counted: false };
  },
};

const TODAY = {
  kind: "shift",
  unit: "day",
  by: 0,
  from: "now",
  counted: false,
} as const satisfies Meaning;

function dayOfPart(match: WordMatch): Meaning {
  if (match.has("next")) return { ...TODAY, by: 1, from: "mention" };
  if (match.has("same")) return { ...TODAY, from: "mention" };
  return match.has("last") ? { ...TODAY, by: -1 } : TODAY;
}

/** `tonight`, `this morning`, `last night`, `later this afternoon`. */
export const partOfToday: TimeParser = {
  name: "part-of-today",
  pattern: timePattern(
    "(partly hyphen?|later|earlier)? (the? (partly hyphen?)?) (tonight|(this|last|next|same) part)",
  ),
  read: (match) => {
    const part = match.string("part") ?? match.string("tonight")!;
    const day: Meaning = dayOfPart(match);
    return { kind: "time", time: part, day };
  },
};

/** `the evening`, `mid-afternoon`, `noon`: of a day told nearby. */
export const partOfDay: TimeParser = {
  name: "part-of-day",
  pattern: timePattern("the? (partly hyphen?)? (part|the parts)"),
  read: (match) => {
    const part = match.string("part");
    const alone = match.to - match.from === 1;
    const word = match.lowerAt(match.to - 1);
    return part === null || (alone && !STANDS_ALONE.has(word) && !isBesideDay(match))
      ? null
      : { kind: "time", time: part, day: null };
  },
};

const STANDS_ALONE = new Set(["overnight", "noon", "midnight"]);

/** True where a day may stand next to the part: `Friday morning`, `morning of May 5`. */
function isBesideDay(match: WordMatch): boolean {
  return (
    match.isAt(match.to, "of", "on", "weekday", "month", "deictic") ||
    match.isAt(match.from - 1, "weekday", "deictic", "day", "ordinal", "next", "last", "unit")
  );
}

/** `10:30`, `5 p.m.`, `9 a.m. EST`. */
export const clockTime: TimeParser = {
  name: "clock-time",
  pattern: timePattern("(day|clock) meridiem zone?|clock zone?"),
  read: (match) => {
    const half = match.string("meridiem");
    const clock = match.string("clock");
    const [hour, minute] = clock
      ? [Number(clock.slice(1, 3)), clock.slice(4)]
      : [match.number("day")!, "00"];
    if (half !== null && hour > 12) return null;
    if (half === null && clock !== null && !/[:ap]/.test(match.lowerAt(match.from))) return null;
    const full = half === "p" && hour < 12 ? hour + 12 : half === "a" && hour === 12 ? 0 : hour;
    return { kind: "time", time: `T${String(full).padStart(2, "0")}:${minute}`, day: null };
  },
};
