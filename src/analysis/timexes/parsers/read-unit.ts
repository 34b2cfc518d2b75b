import type { Unit } from "../meaning.ts";
import type { WordMatch } from "./time-parser.ts";

const UNIT_OF: Readonly<Record<string, Unit>> = {
  D: "day",
  W: "week",
  M: "month",
  Q: "quarter",
  Y: "year",
  E: "decade",
  C: "century",
};

/** The calendar unit a match tells of; null for hours and the like. */
export function readUnit(match: WordMatch): Unit | null {
  const letter = unitLetter(match);
  return (letter === null ? undefined : UNIT_OF[letter]) ?? null;
}

/** The unit as TIMEX3 writes it. */
export function unitLetter(match: WordMatch): string | null {
  return (
    match.string("annum") ??
    match.string("annums") ??
    match.string("unit") ??
    match.string("units") ??
    match.string("quarter") ??
    match.string("quarters")
  );
}
