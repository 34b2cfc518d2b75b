import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The measuring texts beside the project. They are read in place and never copied. */
const folder = fileURLToPath(new URL("../../../shared/", import.meta.url));

export const sharedIsHere = existsSync(folder);

export function sharedPath(path: string): string {
  return `${folder}${path}`;
}

if (!sharedIsHere) {
  process.stderr.write(`SKIPPED: tests that measure against ${folder}, which is missing here\n`);
}
