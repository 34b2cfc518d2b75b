import { timePattern } from "../words/time-pattern.ts";
import { readDirection } from "./read-direction.ts";
import { readYear } from "./read-year.ts";
import type { TimeParser, WordMatch } from "./time-parser.ts";

/** `last summer`, `the spring of 1862`, `autumn 1918`, `the winter`. */
export const season: TimeParser = {
  name: "season",
  pattern: timePattern("VAGUE? (the|DIRECTION)? (partly hyphen?)? season TOLD?"),
  read: (match) => {
    const value = match.string("season");
    if (value === null) return null;
    if (isPlainWord(match.lowerAt(match.to - 1)) && !isSeasonHere(match)) return null;
    return {
      kind: "season",
      season: value,
      year: readYear(match),
      direction: readDirection(match),
    };
  },
};

/** Seasons that are verbs and nouns of their own: "the fall of the city", "they fall". */
function isPlainWord(word: string): boolean {
  return word === "fall" || word === "spring";
}

function isSeasonHere(match: WordMatch): boolean {
  if (match.isAt(match.to, "of", "hyphen")) return false;
  return match.to - match.from > 1 || match.isAt(match.from - 1, "in", "each");
}
