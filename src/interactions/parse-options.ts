import type { Messages } from "#languages/en.ts";
import { pairBoundary } from "#text/truncate.ts";
import { wellFormed } from "#text/well-formed.ts";
import type { OptionWords, SlashWords } from "./command-words.ts";
import { isSnowflake } from "./is-snowflake.ts";
import type {
  AttachedFile,
  ChoiceOption,
  FileOption,
  NumberOption,
  OptionSpec,
  OptionSpecs,
  OptionValues,
  RawValues,
} from "./option-spec.ts";
import { parseDateOption } from "./parse-date-option.ts";
import { UserError } from "./user-error.ts";

/**
 * The values of a command's options, checked against their specs. Empty text counts as not given.
 * @param words What the command's options are called.
 * @throws UserError when one is missing, unknown or not of its type.
 */
export function parseOptions<Specs extends OptionSpecs>(
  specs: Specs,
  raw: RawValues,
  words: (say: Messages) => SlashWords,
): OptionValues<Specs> {
  for (const name of Object.keys(raw)) {
    if (!Object.hasOwn(specs, name)) throw new UserError((say) => say.errors.noSuchOption(name));
  }
  const values = Object.entries(specs).map(([name, spec]) => {
    const value = Object.hasOwn(raw, name) ? (raw[name] ?? "") : "";
    // A command's words name each of its options, by their type.
    const wordsOf = (say: Messages) => words(say).options[name]!;
    return [name, parse(spec, typeof value === "string" ? cleaned(value) : value, wordsOf)];
  });
  // Each value was made by its own spec above, which the type of fromEntries cannot follow.
  return Object.fromEntries(values) as OptionValues<Specs>;
}

/** Nobody types NUL or half a character, and no database keeps them. */
function cleaned(value: string): string {
  return wellFormed(value.replaceAll("\0", "")).trim();
}

/** What an option is called and may be, in a language. */
type WordsOf = (say: Messages) => OptionWords;

function parse(
  spec: OptionSpec,
  value: string | AttachedFile,
  wordsOf: WordsOf,
): string | number | AttachedFile | null {
  if (value === "") {
    if (!spec.required) return null;
    throw new UserError((say) => {
      const { name, description } = wordsOf(say);
      return say.errors.missing(name, description);
    });
  }
  if (typeof value === "string" && spec.type !== "file") return parseText(spec, value, wordsOf);
  if (typeof value !== "string" && spec.type === "file") return value;
  throw new UserError((say) => {
    const { name } = wordsOf(say);
    return spec.type === "file" ? say.errors.noFile(name) : say.errors.noText(name);
  });
}

function parseText(
  spec: Exclude<OptionSpec, FileOption>,
  value: string,
  wordsOf: WordsOf,
): string | number {
  switch (spec.type) {
    case "date":
      return parseDateOption((say) => wordsOf(say).name, value, spec.isDay);
    case "number":
      return parseNumber(spec, value, wordsOf);
    case "choice":
      return parseChoice(spec, value, wordsOf);
    case "channel":
      if (isSnowflake(value)) return value;
      throw new UserError((say) => say.errors.noChannel(wordsOf(say).name));
    default:
      return value.slice(0, pairBoundary(value, spec.maxLength ?? LONGEST));
  }
}

function parseNumber({ minimum, maximum }: NumberOption, value: string, wordsOf: WordsOf): number {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= minimum && number <= maximum) return number;
  throw new UserError((say) => say.errors.noNumber(wordsOf(say).name, minimum, maximum));
}

function parseChoice({ choices }: ChoiceOption, value: string, wordsOf: WordsOf): string {
  if (choices.includes(value)) return value;
  throw new UserError((say) => {
    const { name, choices: shown } = wordsOf(say);
    const all = choices.map((each) => {
      const own = shown?.[each] ?? each;
      return own === each ? each : own + say.brackets(each);
    });
    return say.errors.noChoice(name, all.join(say.comma));
  });
}

/** Discord's own bound on a text option. */
const LONGEST = 6000;
