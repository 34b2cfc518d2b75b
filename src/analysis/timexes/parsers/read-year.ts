import type { YearTold } from "../meaning.ts";
import type { WordMatch } from "./time-parser.ts";

/** The year a match tells after its month or day: `1998`, `490 BC`, `last year`, `that year`. */
export function readYear(match: WordMatch): YearTold | null {
  const annum = match.indexOf("annum");
  if (annum >= 0) return { kind: "shift", ...readYearShift(match, annum) };
  const year = match.number("year") ?? (match.has("era") ? match.number("number") : null);
  if (year === null) return null;
  return { kind: "given", year: match.number("era") === -1 ? 1 - year : year };
}

function readYearShift(match: WordMatch, annum: number): { by: number; from: "now" | "mention" } {
  const before = (...words: readonly string[]) =>
    words.includes(match.lowerAt(annum - 1)) || words.includes(match.lowerAt(annum - 2));
  if (before("last")) return { by: -1, from: "now" };
  if (before("next", "coming")) return { by: 1, from: "now" };
  if (before("previous", "preceding", "prior")) return { by: -1, from: "mention" };
  if (before("following", "subsequent")) return { by: 1, from: "mention" };
  return { by: 0, from: before("that", "same") ? "mention" : "now" };
}
