import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Found } from "./fuzz-entrance.ts";

/** What was found and is not mended yet; git leaves the folder alone. */
const folder = join(import.meta.dirname, "found");

/**
 * Writes an input that broke a promise down, so that it can become a row of the table test of the
 * room that is mended. Returns what to print of it.
 */
export function keepFound({ entrance, message, seed, path, input }: Found): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${entrance}-${seed}-${path.replaceAll(":", ".").slice(0, 40)}.json`);
  writeFileSync(file, `${JSON.stringify({ entrance, message, seed, path, input }, null, 2)}\n`);
  return [
    `${entrance}: ${message}`,
    `  input  ${(JSON.stringify(input) ?? "").slice(0, 1500)}`,
    `  again  npm run fuzz -- --entrance ${entrance} --seed ${seed} --path ${path}`,
    `  kept   ${file}`,
  ].join("\n");
}
