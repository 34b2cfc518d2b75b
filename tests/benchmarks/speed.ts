/** The figures of speed: what the benchmarks print, each in a process of its own. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { AIM_MISSED } from "../bench/http/aim-missed.ts";
import { sharedIsHere } from "../helpers/shared.ts";
import type { Section } from "./section.ts";

const root = join(import.meta.dirname, "..", "..");

export const SPEED: readonly Section[] = [
  {
    ...bench(
      "analysis",
      "Reading articles, beside compromise; then hostile text of a quarter, a half and a whole megabyte",
    ),
    lacks: sharedIsHere ? null : "the texts of `../shared/gold` are not here",
  },
  bench("time", "Finding dates, beside chrono-node"),
  bench("search", "Finding a line, beside MiniSearch and fuse.js"),
  bench("start", "Starting"),
  bench("discord", "Answering Discord"),
  {
    ...bench("http", "Answering signed questions over HTTP, the load made on the same cores"),
    command: "npm run bench:http -- --minutes 1 --rate 1250",
    write: () => printed("tests/bench/http/run.ts", "--minutes", "1", "--rate", "1250"),
  },
  bench("library", "Ten thousand articles, as a hundred stories and as one"),
  bench("servers", "Sixty servers, each with a story of fifty articles"),
  bench("gateway", "A thousand servers over the gateway"),
  bench("playground", "The playground's page"),
  bench("picture", "Drawing a timeline"),
];

function bench(name: string, title: string): Section {
  return {
    title,
    command: `npm run bench -- ${name}`,
    lacks: null,
    write: () => printed("tests/bench/run.ts", name),
  };
}

/** What a bench prints, as a block; its lines are told while they come. */
async function printed(script: string, ...options: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, ["--import", "tsx", script, ...options], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.pipe(process.stderr, { end: false });
  const [output, errors, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  if (status !== 0 && status !== AIM_MISSED) {
    throw new Error(`Cannot measure ${script} ${options.join(" ")}: ${errors.trim()}`);
  }
  return `\`\`\`text\n${output.replace(/^\s*== .*\n/, "").trimEnd()}\n\`\`\``;
}
