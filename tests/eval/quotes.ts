import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { analyzeFile } from "../helpers/analyze-file.ts";
import { sharedPath } from "../helpers/shared.ts";
import { exactSpans } from "./exact-spans.ts";
import { groupErrors, type QuoteError } from "./group-errors.ts";
import { type QuoteScores, quoteTable } from "./quote-table.ts";

/**
 * `npm run eval -- quotes [--errors N] [--official dev]`: the figures for who said what, reached
 * beside target, and with `--errors` the largest groups of errors with examples.
 */
export default async function quotes(options: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "quotes-"));
  const official = options.includes("--official");
  const examples = Number(options[options.indexOf("--errors") + 1]) || 0;
  try {
    const polnear = await measure(folder, "polnear", official);
    const gum = await measure(folder, "gum", false);
    write(quoteTable(polnear.scores, gum.scores, official));
    write(`exact spans: ${exactSpans(polnear.gold, polnear.pred)}`);
    if (options.includes("--errors")) write(groupErrors(polnear.errors, examples || 5));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The scores alone, over all development articles. */
export async function measureQuotes(): Promise<{ polnear: QuoteScores; gum: QuoteScores }> {
  const folder = mkdtempSync(join(tmpdir(), "quotes-"));
  try {
    const polnear = await measure(folder, "polnear", false);
    const gum = await measure(folder, "gum", false);
    return { polnear: polnear.scores, gum: gum.scores };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Measured {
  readonly gold: string;
  readonly pred: string;
  readonly scores: QuoteScores;
  readonly errors: readonly QuoteError[];
}

/** Analyses one gold file, scores it with the shared scorer as a child process, keeps its errors. */
async function measure(folder: string, name: string, official: boolean): Promise<Measured> {
  const gold = sharedPath(`gold/quotes/${name}.dev.jsonl`);
  const pred = join(folder, `${name}.jsonl`);
  const lines = await analyzeFile(gold, (line) => !official || line.official === "dev");
  writeFileSync(pred, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const scores = JSON.parse(score(folder, gold, pred, official, ["--json"])) as QuoteScores;
  score(folder, gold, pred, official, ["--errors", "1"]);
  const errors = JSON.parse(readFileSync(join(folder, "errors.json"), "utf8")) as QuoteError[];
  return { gold, pred, scores, errors };
}

function score(
  folder: string,
  gold: string,
  pred: string,
  official: boolean,
  more: readonly string[],
): string {
  const only = official ? ["--official", "dev"] : [];
  const script = sharedPath("gold/quotes/score.mjs");
  const run = spawnSync(
    process.execPath,
    [script, "--gold", gold, "--pred", pred, ...only, ...more],
    { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (run.status !== 0) throw new Error(`Cannot score ${pred}: ${run.stderr}`);
  return run.stdout;
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}
