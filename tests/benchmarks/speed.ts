/** The figures of speed: what the benchmarks print, each in a process of its own. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Section } from "./section.ts";

const root = join(import.meta.dirname, "..", "..");

export const SPEED: readonly Section[] = [
  bench(
    "analysis",
    "Reading articles, beside compromise; then hostile text of a quarter, a half and a whole megabyte",
  ),
  bench("time", "Finding dates, beside chrono-node"),
  bench("search", "Finding a line, beside MiniSearch and fuse.js"),
  bench("start", "Starting"),
  bench("discord", "Answering Discord"),
  bench("picture", "Drawing a timeline"),
];

function bench(name: string, title: string): Section {
  return {
    title,
    command: `npm run bench -- ${name}`,
    write: () => `\`\`\`text\n${printed(name)}\n\`\`\``,
  };
}

function printed(name: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "tests/bench/run.ts", name],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`Cannot measure ${name}: ${stderr.trim()}`);
  return stdout.replace(/^\s*== .*\n/, "").trimEnd();
}
