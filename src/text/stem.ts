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
  if (folded.length > LONGEST_KEPT) return make(folded);
  const known = kept.get(folded);
  if (known !== undefined) return known;
  const made = make(folded);
  if (kept.size === MOST_KEPT) kept.clear();
  kept.set(folded, made);
  return made;
}

/** Much the same words are asked about and shown, and to make a stem takes a microsecond. */
const kept = new Map<string, string>();
const MOST_KEPT = 20_000;
/** Longer words may be views into the text that they were cut from, and would keep it in memory. */
const LONGEST_KEPT = 12;

function make(folded: string): string {
  const base = BASE_OF.get(folded);
  if (base !== undefined) return base;
  return HAS_DIGIT.test(folded) ? folded : stemmer(folded);
}
