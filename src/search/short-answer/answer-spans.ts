import type { AnswerWord } from "./answer-words.ts";

/** A stretch of a sentence's words, `first` to `last`, both included. */
export interface AnswerSpan {
  readonly first: number;
  readonly last: number;
}

const LONGEST = 12;
const MOST_WORDS = 120;
const NO_START = new Set(["conjunction", "be", "auxiliary", "relative"]);
const NO_END = new Set(["article", "preposition", "conjunction", "be", "auxiliary", "relative"]);
const BREAK = /[.;:!?()[\]—–]/;

/** The stretches that may be a short answer: no longer than a phrase, with whole words at the ends. */
export function answerSpans(words: readonly AnswerWord[]): readonly AnswerSpan[] {
  const spans: AnswerSpan[] = [];
  const end = Math.min(words.length, MOST_WORDS);
  for (let first = 0; first < end; first++) {
    const start = words[first]!;
    if (start.wordClass !== null && NO_START.has(start.wordClass)) continue;
    for (let last = first; last < Math.min(end, first + LONGEST); last++) {
      const word = words[last]!;
      if (last > first && BREAK.test(word.marksBefore) && !/^[.]$/.test(word.marksBefore)) break;
      if (word.wordClass !== null && NO_END.has(word.wordClass)) continue;
      spans.push({ first, last });
    }
  }
  return spans;
}
