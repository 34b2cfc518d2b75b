import type { Meaning } from "./meaning.ts";
import { WordMatch } from "./parsers/time-parser.ts";
import { TIME_PARSERS } from "./parsers/time-parsers.ts";
import { timePattern } from "./words/time-pattern.ts";
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
  for (const { 0: run, index } of words.shape.matchAll(RUN))
    if (run.search(TELLING) >= 0) readRun(words, run, index, found);
  return keepLongest(found);
}

/** Words that may mean a time, with single other words between and beside them. */
const RUN = timePattern("other? [^other break stop]+ (other [^other break stop]+)* other?");

/** One of these stands in every time expression. */
const TELLING = timePattern(
  `annum|annums|quarter|quarters|period|half|unit|units|month|weekday|weekdays|weekend|year|decade
  |era|spelled|season|holiday|holidayOf|part|parts|clock|meridiem|deictic|tonight|frequency|fullDate
  |reference|recent|current|future|past|coming|term|time`,
);

function readRun(words: TimeWords, run: string, start: number, found: Expression[]): void {
  for (const { name, pattern, read } of TIME_PARSERS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(run); match; match = pattern.exec(run)) {
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
