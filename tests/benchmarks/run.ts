/**
 * `npm run -s benchmarks [-- FILE]`: measures everything anew and writes the page, `docs/benchmarks.md`
 * unless another file is named. Takes some minutes; what is being measured is told on standard error.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sharedIsHere } from "../helpers/shared.ts";
import { ACCURACY } from "./accuracy.ts";
import { LIMITS } from "./limits.ts";
import { machine } from "./machine.ts";
import type { Section } from "./section.ts";
import { SPEED } from "./speed.ts";

const [file = join(import.meta.dirname, "..", "..", "docs", "benchmarks.md")] =
  process.argv.slice(2);

if (sharedIsHere) await writePage();
else {
  process.stderr.write("Cannot measure: ../shared/gold is not here\n");
  process.exitCode = 1;
}

async function writePage(): Promise<void> {
  const on = machine();
  const begun = performance.now();
  const accuracy = await measured(ACCURACY);
  const speed = await measured(SPEED);
  const page = [
    "# Benchmarks",
    "Written by `npm run -s benchmarks`, which measures everything below anew; no figure of ours is typed by hand. Accuracy needs the texts in `../shared/gold`.",
    on,
    "## Accuracy",
    ...accuracy,
    "## Speed",
    "Mostly processor time of one core; each heading names the peers measured in the same run.",
    ...speed,
    "## What is not done well",
    LIMITS,
  ].join("\n\n");
  writeFileSync(file, `${page}\n`);
  tell(`${file} written after ${minutesSince(begun)} minutes`);
}

async function measured(sections: readonly Section[]): Promise<readonly string[]> {
  const parts: string[] = [];
  for (const { title, command, write } of sections) {
    const begun = performance.now();
    parts.push(`### ${title}\n\n\`${command}\``, await write());
    tell(`${minutesSince(begun)} min  ${title}`);
  }
  return parts;
}

function minutesSince(begun: number): string {
  return ((performance.now() - begun) / 60_000).toFixed(1);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
