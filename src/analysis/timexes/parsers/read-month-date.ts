import type { Meaning } from "../meaning.ts";
import { readDirection } from "./read-direction.ts";
import { readYear } from "./read-year.ts";
import { WordMatch } from "./time-parser.ts";

/** What a month with its day and year says; null for a word that only looks like a month. */
export function readMonthDate(match: WordMatch): Meaning | null {
  const month = match.number("month");
  const day = match.number("day") ?? match.number("ordinal");
  if (day !== null && day > 31) return null;
  if (match.to - match.from === 1 && !isMonthHere(match)) return null;
  return { kind: "date", year: readYear(match), month, day, direction: directionOf(match) };
}

/** May and March alone: a name or a word unless something that governs a date stands before. */
function isMonthHere(match: WordMatch): boolean {
  const word = match.lowerAt(match.from);
  if (word !== "may" && word !== "march") return true;
  const before = match.from - 1;
  return (
    match.isAt(match.to, "hyphen", "dash") ||
    match.isAt(before, "in", "to", "of", "about", "relation", "per", "each", "and", "or", "dash") ||
    MONTH_GOVERNORS.has(match.lowerAt(before))
  );
}

const MONTH_GOVERNORS = new Set(["from", "by", "during", "between", "for", "until", "since"]);

/** `last` before the month, not before the year that follows it. */
function directionOf(match: WordMatch) {
  return readDirection(new WordMatch(match.words, match.from, match.indexOf("month")));
}
