import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Command, CommandGroup } from "#interactions/command.ts";

/**
 * Finds the commands: the default export of each file of the folder, in the order of their names;
 * a group stands for each of its commands.
 * @throws Error naming the file whose default export is no command, or the two that share a name.
 */
export async function loadCommands(
  folder = COMMANDS,
  load: LoadFile = (file) => import(`../commands/${file}`),
): Promise<readonly Command[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts")).toSorted();
  const byName = new Map<string, { file: string; command: Command }>();
  for (const file of files) {
    const path = join(folder, file);
    for (const command of await loadFile(path, () => load(file))) {
      const key = `${command.kind} ${command.name}`;
      const other = byName.get(key);
      if (other) throw new Error(`Cannot load ${path}: ${other.file} is named ${command.name} too`);
      byName.set(key, { file, command });
    }
  }
  return [...byName.values()]
    .map(({ command }) => command)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const COMMANDS = join(import.meta.dirname, "..", "commands");

const isFunction = z.custom<unknown>((value) => typeof value === "function", "is no function");

const word = z.string().regex(/^[-_\p{Ll}\p{N}]{1,32}$/u, "is no name for a slash command");

const slash = z.object({
  kind: z.literal("slash"),
  name: word,
  words: isFunction,
  options: z.record(z.string().regex(/^[-_\p{Ll}\p{N}]{1,32}$/u), z.object({ type: z.string() })),
  run: isFunction,
  suggest: isFunction,
});

const twoWords = z.string().regex(/^\S{1,32} \S{1,32}$/, "is no subcommand's name");

const shape = z.discriminatedUnion("kind", [
  slash,
  z.object({
    kind: z.literal("group"),
    name: word,
    words: isFunction,
    commands: z
      .array(slash.extend({ name: twoWords }))
      .min(1)
      .max(25),
  }),
  z.object({
    kind: z.literal("message"),
    name: z.string().min(1).max(32),
    words: isFunction,
    run: isFunction,
  }),
]);

/** Imports a file of the folder by its name. */
type LoadFile = (file: string) => Promise<{ default?: unknown }>;

async function loadFile(
  path: string,
  load: () => ReturnType<LoadFile>,
): Promise<readonly Command[]> {
  const file = await load();
  if (isCommand(file.default)) {
    return file.default.kind === "group" ? file.default.commands : [file.default];
  }
  const issue = shape.safeParse(file.default).error?.issues[0];
  const where = issue?.path.length ? `${issue.path.join(".")} ` : "";
  throw new Error(
    `Cannot load ${path}: its default export is no command (${where}${issue?.message})`,
  );
}

function isCommand(value: unknown): value is Command | CommandGroup {
  return shape.safeParse(value).success;
}
