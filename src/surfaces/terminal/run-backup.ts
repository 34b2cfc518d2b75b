import { readFlags } from "./read-flags.ts";
import type { TerminalParts } from "./terminal-parts.ts";

/** `backup FILE`: writes all that is kept into a new file; the bot may be running. */
export async function runBackup(args: readonly string[], parts: TerminalParts): Promise<number> {
  const { positionals } = readFlags("backup", args, {}, true);
  const file = onlyFile("backup", positionals);
  parts.output.write(`Backed up ${counted(await parts.backUp(file))} to ${file}\n`);
  return 0;
}

/** `restore FILE [--replace]`: puts a backup in the place of all that is kept; the bot may be running. */
export async function runRestore(args: readonly string[], parts: TerminalParts): Promise<number> {
  const flags = { replace: { type: "boolean" } } as const;
  const { values, positionals } = readFlags("restore", args, flags, true);
  const file = onlyFile("restore", positionals);
  const counts = await parts.restore(file, { replace: values.replace === true });
  parts.output.write(`Restored ${counted(counts)} from ${file}\n`);
  return 0;
}

function onlyFile(command: string, positionals: readonly string[]): string {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Error(`Cannot run ${command}: name one file`);
  return file;
}

function counted(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([table, count]) => `${count} ${table.replace("_", " ")}`)
    .join(", ");
}
