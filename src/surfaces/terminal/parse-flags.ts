import type { ParseArgsConfig } from "node:util";
import type { SlashCommand } from "#interactions/command.ts";
import type { RawOptions } from "#interactions/option-spec.ts";
import { ENGLISH, LANGUAGES } from "#languages/language.ts";
import { flagText, readFlags } from "./read-flags.ts";

/** A command line, read by the command's own options. */
export interface ParsedFlags {
  readonly options: RawOptions;
  readonly story: string | null;
  /** Of the answer, as Discord names it: `en-GB`. */
  readonly locale: string;
  readonly json: boolean;
  readonly help: boolean;
  /** File to write the answer's picture to. */
  readonly png: string | null;
  /** Counted from 0; on the command line pages count from 1. */
  readonly page: number;
}

/**
 * Reads the words after a command's name. Every option is a flag; words without a flag are the
 * command's first option, so that `who-said "…"` needs none.
 * @throws Error for an unknown flag or a flag without its value.
 */
export function parseFlags(command: SlashCommand, args: readonly string[]): ParsedFlags {
  const names = Object.keys(command.options);
  const own = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  const flags = { ...own, ...ofEveryCommand };
  const { values, positionals } = readFlags(command.name, args, flags, true);
  const options = Object.fromEntries(
    names.flatMap((name) => (typeof values[name] === "string" ? [[name, values[name]]] : [])),
  );
  const [first] = names;
  const words = positionals.join(" ");
  // An option of the command's own by this name is not about the answer.
  const language = names.includes("language") ? null : flagText(values.language);
  if (words !== "" && (first === undefined || first in options)) {
    throw new Error(`Cannot use “${words}”: ${command.name} takes no further words`);
  }
  return {
    options: words === "" || first === undefined ? options : { ...options, [first]: words },
    story: flagText(values.story),
    locale: localeFrom(language),
    json: values.json === true,
    help: values.help === true,
    png: flagText(values.png),
    page: pageFrom(flagText(values.page)),
  };
}

const ofEveryCommand: NonNullable<ParseArgsConfig["options"]> = {
  story: { type: "string" },
  language: { type: "string" },
  page: { type: "string" },
  png: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
};

/** `es` is the first Spanish there is. */
function localeFrom(value: string | null): string {
  if (value === null) return ENGLISH.locale;
  const known = LANGUAGES.find(({ locale }) => locale === value || locale.startsWith(`${value}-`));
  if (known) return known.locale;
  const all = LANGUAGES.map(({ locale }) => locale).join(", ");
  throw new Error(`Cannot answer in “${value}”: choose one of ${all}`);
}

function pageFrom(value: string | null): number {
  if (value === null) return 0;
  if (!/^[1-9]\d{0,4}$/.test(value))
    throw new Error(`Cannot open page “${value}”: pages count from 1`);
  return Number(value) - 1;
}
