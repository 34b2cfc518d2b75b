import { type MovedRun, mayCarry, type Range, rangesBetween } from "../numbers/moved-run.ts";
import type { PassageWords } from "./passage-words.ts";

/** Where the passages that have a key stand now; null when nothing made of them can be taken over. */
export function runsSince(
  { carried }: PassageWords,
  key: object | undefined,
): readonly MovedRun[] | null {
  return carried !== null && carried.from === key && mayCarry(carried.runs) ? carried.runs : null;
}

/** The passages that no run moved, so many to a step. */
export function* passagesBetween(
  runs: readonly MovedRun[],
  { starts }: PassageWords,
  atOnce: number,
): Iterable<Range> {
  for (const { from, to } of rangesBetween(runs, starts.length)) {
    for (let at = from; at < to; at += atOnce) yield { from: at, to: Math.min(to, at + atOnce) };
  }
}
