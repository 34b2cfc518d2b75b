import type { TimeWords } from "../words/time-words.ts";
import { codeOf } from "../words/word-class.ts";
import { FUTURE_CUES } from "./future-cues.ts";
import { PAST_CUES } from "./past-cues.ts";

const STOP = codeOf("stop");
const BREAK = codeOf("break");

/** How many words to look back and ahead for a verb. */
const REACH = 18;

/**
 * Which way the nearest verb of the sentence points: 1 ahead ("will close Monday"), -1 back,
 * null when none is recognised. The words before the expression decide before those after it.
 */
export function readTense(words: TimeWords, from: number, to: number): -1 | 1 | null {
  if (words.lower[from - 1] === "as" && words.lower[from - 3] === "as") return 1;
  return scan(words, from - 1, -1) ?? scan(words, to, 1);
}

function scan(words: TimeWords, start: number, step: 1 | -1): -1 | 1 | null {
  for (let index = start, left = REACH; left > 0; index += step, left--) {
    const shape = words.shape[index];
    if (shape === undefined || shape === STOP || shape === BREAK) return null;
    const word = words.lower[index]!;
    if (FUTURE_CUES.has(word)) return 1;
    if (PAST_CUES.has(word) || (word.length > 4 && word.endsWith("ed"))) {
      return isInfinitiveAhead(words, index, start, step) ? 1 : -1;
    }
  }
  return null;
}

/** "scheduled to close Monday": what was scheduled lies ahead. */
function isInfinitiveAhead(words: TimeWords, index: number, start: number, step: 1 | -1): boolean {
  return (
    step === -1 &&
    words.lower[index + 1] === "to" &&
    index + 2 <= start &&
    PLANNED.has(words.lower[index]!)
  );
}

const PLANNED = new Set(
  "scheduled expected planned set slated due supposed agreed decided invited prepared intended hoped wanted asked ordered urged".split(
    " ",
  ),
);
