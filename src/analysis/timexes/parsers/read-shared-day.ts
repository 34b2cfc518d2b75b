import type { Meaning, YearTold } from "../meaning.ts";
import type { WordMatch } from "./time-parser.ts";

/** A day whose month stands with another day: the `5` of `May 4 and 5`. */
export function readSharedDay(
  match: WordMatch,
  beside: WordMatch,
  year: YearTold | null,
): Meaning | null {
  const month = beside.number("month");
  const day = match.number("day") ?? match.number("ordinal");
  if (month === null || day === null || day > 31 || match.saysOrdinalWord()) return null;
  return { kind: "date", year, month, day, direction: null };
}
