/**
 * `npm run -s benchmarks [-- FILE]`: measures everything anew and writes the page, `docs/benchmarks.md`
 * unless another file is named, and its figures into README.md. Takes about half an hour;
 * what is being measured is told on standard error. What cannot be measured is named on the page.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sharedIsHere } from "../helpers/shared.ts";
import { ACCURACY } from "./accuracy.ts";
import { limits } from "./limits.ts";
import { machine } from "./machine.ts";
import { withFigures } from "./readme-figures.ts";
import type { Section } from "./section.ts";
import { SPEED } from "./speed.ts";

const root = join(import.meta.dirname, "..", "..");
const PAGE = join(root, "docs", "benchmarks.md");
const README = join(root, "README.md");
const [file = PAGE] = process.argv.slice(2);
const begun = performance.now();
const all = [...ACCURACY, ...SPEED].length;
let done = 0;

await writePage();

async function writePage(): Promise<void> {
  const on = machine();
  const accuracy = await measured(ACCURACY);
  const speed = await measured(SPEED);
  const page = [
    "# Benchmarks",
    "Written by `npm run -s benchmarks`, which measures everything below anew; no figure of ours is typed by hand. Accuracy needs the texts in `../shared/gold`.",
    on,
    "## Accuracy",
    accuracy,
    "## Speed",
    "Mostly processor time of one core; each heading names the peers measured in the same run. `≤` and `≥` say what is aimed at.",
    speed,
    "## What is not done well",
    limits(accuracy, speed),
  ].join("\n\n");
  writeFileSync(file, `${page}\n`);
  tell(`${minutes()}  ${file} written`);
  if (file !== PAGE || !sharedIsHere) return;
  writeFileSync(README, withFigures(readFileSync(README, "utf8"), page));
  tell(`${minutes()}  its figures written into README.md`);
}

async function measured(sections: readonly Section[]): Promise<string> {
  const parts: string[] = [];
  for (const { title, command, lacks, write } of sections) {
    tell(`${minutes()}  ${++done} of ${all}: ${title}`);
    const figures = lacks === null ? await write() : `Not measured: ${lacks}.`;
    parts.push(`### ${title}\n\n\`${command}\``, figures);
  }
  return parts.join("\n\n");
}

/** Since the beginning. */
function minutes(): string {
  return `${((performance.now() - begun) / 60_000).toFixed(1).padStart(5)} min`;
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
