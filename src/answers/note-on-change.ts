import type { Difference } from "./answer.ts";
import type { ComparedWord } from "./compared-words.ts";

/** Contractions come in their halves: `can’t` is `can` and `not`. */
const NEGATIONS = new Set(
  "no not never none neither nor nobody nothing nowhere without hardly barely".split(" "),
);
const NUMBERS = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
  hundred hundreds thousand thousands million millions billion billions trillion trillions
  dozen dozens half twice first second third fourth fifth sixth seventh eighth ninth tenth
  eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
  twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth
  hundredth thousandth millionth`.split(/\s+/),
);

/** What matters most in words that were changed, added or left out: the sense, a number, a name. */
export function noteOnChange(
  claimed: readonly ComparedWord[],
  recorded: readonly ComparedWord[],
): Difference["note"] {
  const words = [...claimed, ...recorded];
  if (words.some(({ folded }) => NEGATIONS.has(folded))) return "negation";
  if (words.some(({ folded }) => isNumber(folded))) return "number";
  return words.some(({ isName }) => isName) ? "name" : null;
}

function isNumber(folded: string): boolean {
  return /^\d/.test(folded) || NUMBERS.has(folded);
}
