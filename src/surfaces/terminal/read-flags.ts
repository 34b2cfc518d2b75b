import { type ParseArgsConfig, parseArgs } from "node:util";

export interface ReadFlags {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

/**
 * Node's own reading of flags, with its complaints as one short sentence.
 * @throws Error naming the command and the flag that cannot be used.
 */
export function readFlags(
  command: string,
  args: readonly string[],
  options: NonNullable<ParseArgsConfig["options"]>,
  allowPositionals = false,
): ReadFlags {
  try {
    return parseArgs({ args: [...args], allowPositionals, options });
  } catch (error) {
    const [reason = ""] = error instanceof Error ? error.message.split(". ") : [];
    throw new Error(`Cannot run ${command}: ${reason}`);
  }
}

/** The text of a flag, or null when it was not given. */
export function flagText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
