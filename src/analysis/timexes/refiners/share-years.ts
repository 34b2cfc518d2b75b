import type { Expression } from "../find-expressions.ts";
import { codeOf } from "../words/time-word-class.ts";
import type { TimeWords } from "../words/time-words.ts";

const JOINS = new Set(
  (["hyphen", "dash", "and", "to", "or", "comma"] as const).map((name) => codeOf(name)),
);

/** `26 June – 4 August 1952`, `in August and September 1914`: the year at the end holds for both. */
export function shareYears(
  expressions: readonly Expression[],
  words: TimeWords,
): readonly Expression[] {
  return expressions.map((expression, index) => {
    const next = expressions[index + 1];
    const { meaning } = expression;
    if (next === undefined || next.meaning.kind !== "date" || meaning.kind !== "date") {
      return expression;
    }
    const { year, month } = next.meaning;
    if (meaning.year !== null || month === null || year?.kind !== "given") return expression;
    if (!isJoined(expression, next, words) || (meaning.month ?? 0) > month) return expression;
    return { ...expression, meaning: { ...meaning, year } };
  });
}

function isJoined(first: Expression, second: Expression, words: TimeWords): boolean {
  if (second.from - first.to > 2) return false;
  for (let index = first.to; index < second.from; index++) {
    if (!JOINS.has(words.shape[index]!) && words.lower[index] !== "/") return false;
  }
  return true;
}
