import type { Direction } from "../meaning.ts";
import type { WordMatch } from "./time-parser.ts";

/** What `last`, `this` and `next` say about the word they stand before. */
export function readDirection(match: WordMatch): Direction {
  if (match.has("last", "past")) return -1;
  if (match.has("next", "coming")) return 1;
  return match.has("this", "current") ? 0 : null;
}
