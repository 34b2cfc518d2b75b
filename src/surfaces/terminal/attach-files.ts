import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { SlashCommand } from "#interactions/command.ts";
import {
  type AttachedFile,
  LARGEST_ATTACHMENT,
  type RawOptions,
  type RawValues,
} from "#interactions/option-spec.ts";

/**
 * The options of a command line, in which a file is its path, with the files themselves.
 * @throws Error when there is no such file.
 */
export async function attachFiles(
  { options: specs }: SlashCommand,
  options: RawOptions,
): Promise<RawValues> {
  const values = Object.entries(options).map(async ([name, value]) => {
    const isFile = specs[name]?.type === "file" && value !== "";
    return [name, isFile ? await attachedFile(value) : value] as const;
  });
  return Object.fromEntries(await Promise.all(values));
}

/** As the playground attaches one: its address holds the file itself. */
async function attachedFile(path: string): Promise<AttachedFile> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new Error(`Cannot read ${path}: there is no such file`);
  if (found.size > LARGEST_ATTACHMENT) {
    throw new Error(`Cannot read ${path}: it is larger than ${LARGEST_ATTACHMENT / 1e6} MB`);
  }
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) throw new Error(`Cannot read ${path}: it may not be opened`);
  const url = `data:application/octet-stream;base64,${bytes.toString("base64")}`;
  return { name: basename(path), url, size: bytes.length };
}
