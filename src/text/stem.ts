import { stemmer } from "stemmer";
import { IRREGULAR_FORMS } from "./irregular-forms.ts";

const BASE_OF: ReadonlyMap<string, string> = new Map(
  IRREGULAR_FORMS.trim()
    .split("\n")
    .toReversed()
    .flatMap((line) => {
      const forms = line.split(" ");
      return forms.map((form) => [form, stemmer(forms[0] ?? form)] as const);
    }),
);

const HAS_DIGIT = /\d/;

/**
 * What the forms of a word have in common: Porter's stem, with irregular verbs and plurals led
 * back to their base form first. Takes a folded word (see `foldWord`).
 */
export function stem(folded: string): string {
  const base = BASE_OF.get(folded);
  if (base !== undefined) return base;
  return HAS_DIGIT.test(folded) ? folded : stemmer(folded);
}
