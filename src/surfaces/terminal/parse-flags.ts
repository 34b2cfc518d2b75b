import { type ParseArgsConfig, parseArgs } from "node:util";
import type { SlashCommand } from "#interactions/command.ts";
import type { RawOptions } from "#interactions/option-spec.ts";

/** A command line, read by the command's own options. */
export interface ParsedFlags {
  readonly options: RawOptions;
  readonly story: string | null;
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
  const { values, positionals } = parse(command, names, args);
  const options = Object.fromEntries(
    names.flatMap((name) => (typeof values[name] === "string" ? [[name, values[name]]] : [])),
  );
  const [first] = names;
  const words = positionals.join(" ");
  if (words !== "" && (first === undefined || first in options)) {
    throw new Error(`Cannot use “${words}”: ${command.name} takes no further words`);
  }
  return {
    options: words === "" || first === undefined ? options : { ...options, [first]: words },
    story: text(values.story),
    json: values.json === true,
    help: values.help === true,
    png: text(values.png),
    page: pageFrom(text(values.page)),
  };
}

function parse(command: SlashCommand, names: readonly string[], args: readonly string[]): Parsed {
  const own = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  const options: ParseArgsConfig["options"] = { ...own, ...ofEveryCommand };
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const [reason = ""] = error instanceof Error ? error.message.split(". ") : [];
    throw new Error(`Cannot run ${command.name}: ${reason}`);
  }
}

interface Parsed {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

const ofEveryCommand: ParseArgsConfig["options"] = {
  story: { type: "string" },
  page: { type: "string" },
  png: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
};

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function pageFrom(value: string | null): number {
  if (value === null) return 0;
  if (!/^[1-9]\d{0,4}$/.test(value))
    throw new Error(`Cannot open page “${value}”: pages count from 1`);
  return Number(value) - 1;
}
