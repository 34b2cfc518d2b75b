import type { Meaning } from "./meaning.ts";
import { WordMatch } from "./parsers/time-parser.ts";
import { TIME_PARSERS } from "./parsers/time-parsers.ts";
import type { TimeWords } from "./words/time-words.ts";

/** The words `[from, to)` and what they mean. */
export interface Expression {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  /** The parser that read it. */
  readonly foundBy: string;
}

/** Runs every parser over the words; where two overlap, the longer stands. In order. */
export function findExpressions(words: TimeWords): readonly Expression[] {
  const found = TIME_PARSERS.flatMap((parser) => {
    const expressions: Expression[] = [];
    for (const match of words.shape.matchAll(parser.pattern)) {
      const to = match.index + match[0].length;
      const meaning = parser.read(new WordMatch(words, match.index, to));
      if (meaning !== null) {
        expressions.push({ from: match.index, to, meaning, foundBy: parser.name });
      }
    }
    return expressions;
  });
  return keepLongest(found);
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
