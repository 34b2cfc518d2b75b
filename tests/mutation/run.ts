/**
 * `npm run mutation [-- room…]`: changes the code of `text`, `search` and `answers` piece by piece and
 * runs the room's own tests against each mutant (Stryker). Prints the mutants that no test noticed and
 * the share that one did; `tmp/mutation.json` keeps the last report. Takes minutes a room; a part of one
 * (`answers/questions`, `answers/check.ts`) takes less.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { printReport } from "./print-report.ts";

const ROOMS = ["text", "search", "answers"];
/** The newest that runs on Node 20. */
const STRYKER = "9.6.1";

const root = join(import.meta.dirname, "..", "..");
const home = join(root, "node_modules", ".cache", "stryker");
const program = join(home, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !ROOMS.includes(roomOf(part)));

if (unknown.length > 0) {
  process.stderr.write(`Cannot mutate ${unknown.join(", ")}: choose of ${ROOMS.join(", ")}\n`);
  process.exitCode = 1;
} else {
  install();
  for (const part of wanted.length > 0 ? wanted : ROOMS) mutate(part);
}

/** `answers/check.ts` and `answers/questions` are parts of `answers`. */
function roomOf(part: string): string {
  return part.split("/", 1)[0] ?? part;
}

/**
 * Stryker and its 160 packages stay out of package.json: nothing but this needs them, and an install
 * for the tests would carry them all. It lies inside node_modules, so that it finds this vitest.
 */
function install(): void {
  if (existsSync(program)) return;
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "package.json"), '{ "private": true }\n');
  const packages = ["core", "vitest-runner"].map((name) => `@stryker-mutator/${name}@${STRYKER}`);
  const args = ["install", "--ignore-scripts", "--legacy-peer-deps", "--save-exact", ...packages];
  run("npm", args, home);
}

function mutate(part: string): void {
  const files = part.endsWith(".ts") ? `src/${part}` : `src/${part}/**/*.ts`;
  run(process.execPath, [program, "run", "--mutate", files], root, { MUTATED_ROOM: roomOf(part) });
  printReport(part, readFileSync(join(root, "tmp", "mutation.json"), "utf8"));
}

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): void {
  const { status } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", process.stderr, "inherit"],
  });
  if (status !== 0) throw new Error(`Cannot run ${command} ${args.join(" ")}: status ${status}`);
}
