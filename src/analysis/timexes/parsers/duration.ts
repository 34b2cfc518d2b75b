import { timePattern } from "../words/time-pattern.ts";
import { readCount } from "./read-count.ts";
import type { TimeParser, WordMatch } from "./time-parser.ts";

/** `two years`, `a month`, `half an hour`, `10-year`, `the past five days`, `a minute and a half`. */
export const countedDuration: TimeParser = {
  name: "counted-duration",
  pattern: timePattern(
    "ABOUT (the|DIRECTION)? (last|past|next|coming|full|ordinal)? (COUNT|a half hyphen?|half? a|half|another|per)? (and a? (half|fraction))? (more|full|trading|other)? hyphen? (UNIT|UNITS) (and a half)? (hyphen? (old|long))?",
  ),
  read: (match) => {
    const letter = letterOf(match);
    const count = readCount(match);
    if (letter === null || match.has("old") || isRate(match) || isFraction(match)) return null;
    if (count === null && !match.has("a", "another")) return null;
    if (count === null && match.isAt(match.to - 1, "units", "annums", "quarters")) return null;
    return { kind: "duration", value: durationValue(count ?? 1, letter) };
  },
};

/** `several months`, `recent years`, `the past few weeks`, `weeks`. */
export const vagueDuration: TimeParser = {
  name: "vague-duration",
  pattern: timePattern(
    "ABOUT (the|DIRECTION)? (last|past|next|coming|recent)? (a? few of? (the|more|that)?|recent|more)? (UNITS)",
  ),
  read: (match) => {
    const letter = letterOf(match);
    if (letter === null || (letter === "Q" && match.to - match.from === 1)) return null;
    if (match.says("couple")) return { kind: "duration", value: durationValue(2, letter) };
    return { kind: "duration", value: durationValue("X", letter) };
  },
};

/** `four flights a week`, `$10 million a year`. */
function isRate(match: WordMatch): boolean {
  if (!match.isAt(match.from, "a") || match.to - match.from > 2) return false;
  const before = match.lowerAt(match.from - 1);
  return /^\d|..[^s]s$|^(?:million|billion|trillion|percent|times|once|twice)$/.test(before);
}

/** `three-quarters of it`, `a quarter-century`. */
function isFraction(match: WordMatch): boolean {
  if (!match.has("quarter", "quarters")) return false;
  return match.has("hyphen") || match.isAt(match.to, "hyphen", "of");
}

function letterOf(match: WordMatch): string | null {
  const index = match.to - 1;
  for (let at = index; at >= match.from; at--) {
    if (match.isAt(at, "unit", "units", "annum", "annums", "quarter", "quarters")) {
      const value = match.words.values[at];
      return typeof value === "string" ? value : null;
    }
  }
  return null;
}

const HALF_OF: Readonly<Record<string, string>> = {
  Y: "6M",
  TH: "30M",
  TM: "30S",
  D: "T12H",
};

/** TIMEX3 duration: `P2Y6M`, `PT1M30S`, `PXW`, decades as tens of years. */
export function durationValue(count: number | "X", letter: string): string {
  const time = letter.startsWith("T") ? "T" : "";
  if (count === "X") return `P${time}X${letter.slice(-1)}`;
  if (letter === "E") return `P${count * 10}Y`;
  if (letter === "C") return `P${count * 100}Y`;
  if (letter === "F") return `P${count * 2}W`;
  const unit = letter.slice(-1);
  const whole = Math.floor(count);
  const half = count - whole === 0.5 ? HALF_OF[letter] : undefined;
  if (half === undefined) return `P${time}${count}${unit}`;
  return `P${time}${whole > 0 ? `${whole}${unit}` : ""}${half}`;
}
