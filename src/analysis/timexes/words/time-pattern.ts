import { CODE_OF } from "./time-word-class.ts";

/** Counts and hedges are no longer: each start would read an endless list of them again. In parts. */
const LONGEST_COUNT = 12;

/** Runs of word classes that many parsers share, by a name in capitals. */
const MACROS: Readonly<Record<string, string>> = {
  COUNT: `((day|number|spelled)((hyphen|and)?(spelled|fraction|magnitude)){0,${LONGEST_COUNT}}|year|fraction|a? magnitude)`,
  UNIT: "(unit|annum|quarter)",
  UNITS: "(units|annums|quarters)",
  ABOUT: `((the? (about|more|partly) than?|in about|earlier (than)){0,${LONGEST_COUNT}})`,
  VAGUE: "(the? boundary (of|in)|(the? (earlier|later|partly)) (hyphen|in)?)",
  DIRECTION: "((the|this|that)? (this|that|last|next|coming|same|current|past))",
  YEAR: "(year era?|number era|apostrophe day)",
  TOLD: "(comma? of? (year era?|number era)|comma? of? (the|this|that)? (this|that|last|next|same|current) annum)",
};

/**
 * A regular expression over word classes from their names: `"month dot? day (comma? year)?"`.
 * Spaces only part the names; names in capitals are the shared runs.
 */
export function timePattern(source: string): RegExp {
  const expanded = source.replaceAll(/\b[A-Z]{2,}\b/g, (name) => {
    const macro = MACROS[name];
    if (macro === undefined) throw new Error(`Cannot compile time pattern: no run named ${name}`);
    return macro;
  });
  const coded = expanded
    .replaceAll(/[a-zA-Z]+/g, (name) => {
      const code = CODE_OF.get(name);
      if (code === undefined) throw new Error(`Cannot compile time pattern: no class ${name}`);
      return code;
    })
    .replaceAll(/\s+/g, "")
    .replaceAll(/\((?!\?)/g, "(?:");
  return new RegExp(coded, "g");
}
