import { existsSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The measuring texts beside the project. They are read in place and never copied. */
const beside = fileURLToPath(new URL("../../../shared/", import.meta.url));

export const sharedIsHere = existsSync(beside);

/** Where it is a link, its scorers know themselves by the real path only. */
const folder = sharedIsHere ? `${realpathSync(beside)}/` : beside;

export function sharedPath(path: string): string {
  return `${folder}${path}`;
}

if (!sharedIsHere) {
  process.stderr.write(`SKIPPED: what measures against ${folder}, which is missing here\n`);
}
