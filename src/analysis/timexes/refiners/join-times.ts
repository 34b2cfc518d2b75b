import type { Expression } from "../find-expressions.ts";
import { codeOf } from "../words/time-word-class.ts";
import type { TimeWords } from "../words/time-words.ts";

const BETWEEN = new Set([codeOf("comma"), codeOf("of"), codeOf("hyphen")]);

/** `9 a.m. Tuesday`, `Friday evening`, `the night of 8 May`: a time and its day are one. */
export function joinTimes(
  expressions: readonly Expression[],
  words: TimeWords,
): readonly Expression[] {
  const joined: Expression[] = [];
  for (const next of expressions) {
    const last = joined.at(-1);
    const both = last && areClose(last, next, words) ? join(last, next) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(next);
  }
  return joined;
}

function areClose(last: Expression, next: Expression, words: TimeWords): boolean {
  const gap = next.from - last.to;
  return gap === 0 || (gap === 1 && BETWEEN.has(words.shape[last.to]!));
}

function join(first: Expression, second: Expression): Expression | null {
  const [time, day] = first.meaning.kind === "time" ? [first, second] : [second, first];
  if (time.meaning.kind !== "time" || time.meaning.day !== null || !isDay(day)) return null;
  return {
    from: first.from,
    to: second.to,
    meaning: { ...time.meaning, day: day.meaning },
    foundBy: `${first.foundBy}+${second.foundBy}`,
  };
}

function isDay({ meaning }: Expression): boolean {
  if (meaning.kind === "date") return meaning.day !== null;
  if (meaning.kind === "shift") return meaning.unit === "day";
  return meaning.kind === "weekday" || meaning.kind === "holiday";
}
