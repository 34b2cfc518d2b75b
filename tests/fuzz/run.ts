/** `npm run fuzz [-- --minutes N] [--seed N] [--entrance NAME] [--path PATH]`: hostile input at every entrance. */
import { parseArgs } from "node:util";
import type { Fuzzed } from "./fuzz-entrance.ts";
import { keepFound } from "./keep-found.ts";
import { entranceNames, loadEntrance } from "./load-entrances.ts";
import { watchEntrance } from "./watch-entrance.ts";

const text = { type: "string" } as const;
const { values } = parseArgs({
  options: { minutes: text, seed: text, entrance: text, path: text },
});
const names = values.entrance === undefined ? entranceNames : [values.entrance];
const minutes = Number(values.minutes ?? 5);
const seed = Number(values.seed ?? Date.now() % 1e9);
const seconds = (minutes * 60) / names.length;

process.stdout.write(
  `seed ${seed}, ${seconds.toFixed(0)} s for each of ${names.length} entrances\n`,
);
const rows: string[][] = [];
let broken = 0;
for (const name of names) {
  const fuzzed = await watchEntrance(name, {
    seconds,
    seed,
    path: values.path ?? null,
    progress: show(name),
  });
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  for (const found of fuzzed.found) process.stdout.write(`\n${keepFound(found)}\n`);
  rows.push(await rowOf(fuzzed));
  broken += fuzzed.found.length;
}
const columns = [
  ["entrance", "what comes in", "inputs", "slowest, s a MB", "broken promises"],
  ...rows,
];
process.stdout.write(`\n${columns.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`);
process.exit(broken === 0 ? 0 : 1);

/** A line that is drawn anew where a person watches. */
function show(name: string): (inputs: number) => void {
  let shown = 0;
  return (inputs) => {
    if (!process.stderr.isTTY || Date.now() - shown < 200) return;
    shown = Date.now();
    process.stderr.write(`\r${name}: ${inputs} inputs`);
  };
}

async function rowOf({ entrance, inputs, slowest, found }: Fuzzed): Promise<string[]> {
  const { takes } = await loadEntrance(entrance);
  const { what, secondsPerMegabyte } = slowest;
  const slow = what === "" ? "–" : `${secondsPerMegabyte.toFixed(2)} (${what})`;
  return [entrance, takes, inputs.toLocaleString("en"), slow, String(found.length)];
}
