import type { Meaning } from "./meaning.ts";
import { WordMatch } from "./parsers/time-parser.ts";
import { TIME_PARSERS } from "./parsers/time-parsers.ts";
import { type TimeRun, timeRuns } from "./words/time-runs.ts";
import type { TimeWords } from "./words/time-words.ts";

/** The words `[from, to)` and what they mean. */
export interface Expression {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  /** The parser that read it. */
  readonly foundBy: string;
}

/**
 * Runs every parser over the runs of words that may mean a time; where two expressions overlap,
 * the longer stands. In order.
 */
export function findExpressions(words: TimeWords): readonly Expression[] {
  const found: Expression[] = [];
  for (const run of timeRuns(words.shape)) readRun(words, run, found);
  return keepLongest(found);
}

function readRun(words: TimeWords, { shape, start }: TimeRun, found: Expression[]): void {
  for (const { name, pattern, read } of TIME_PARSERS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(shape); match; match = pattern.exec(shape)) {
      const from = start + match.index;
      const to = from + match[0].length;
      const meaning = read(new WordMatch(words, from, to));
      if (meaning !== null) found.push({ from, to, meaning, foundBy: name });
    }
  }
}

function keepLongest(found: readonly Expression[]): readonly Expression[] {
  const ordered = found.toSorted((a, b) => a.from - b.from);
  const kept: Expression[] = [];
  for (const next of ordered) {
    const last = kept.at(-1);
    if (last === undefined || next.from >= last.to) kept.push(next);
    else if (next.to - next.from > last.to - last.from) {
      kept[kept.length - 1] = next;
    }
  }
  return kept;
}
