import type { Difference } from "./answer.ts";
import type { ComparedWord } from "./compared-words.ts";

const NEGATION = /^(?:no|not|never|none|neither|nor|nobody|nothing|nowhere|without|hardly|barely)$/;
const NEGATED_AUXILIARY =
  /^(?:do|does|did|is|are|was|were|has|have|had|would|could|should|must|ca|wo|ai)nt$/;
const NUMBER =
  /^(?:\d.*|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|twice|first|second|third)$/;

/** What matters most in words that were changed, added or left out: the sense, a number, a name. */
export function noteOnChange(
  claimed: readonly ComparedWord[],
  recorded: readonly ComparedWord[],
): Difference["note"] {
  const words = [...claimed, ...recorded];
  if (words.some(({ folded }) => isNegation(folded))) return "negation";
  if (words.some(({ folded }) => NUMBER.test(folded))) return "number";
  return words.some(({ isName }) => isName) ? "name" : null;
}

function isNegation(folded: string): boolean {
  return folded.endsWith("nt") ? NEGATED_AUXILIARY.test(folded) : NEGATION.test(folded);
}
