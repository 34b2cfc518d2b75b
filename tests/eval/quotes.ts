import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AnalysisLine } from "#presenters/analysis-line.ts";
import { analyzeFile } from "../helpers/analyze-file.ts";
import { sharedPath } from "../helpers/shared.ts";
import { exactSpans } from "./exact-spans.ts";
import { groupErrors, type QuoteError } from "./group-errors.ts";
import { analyzeHeldOut } from "./held-out.ts";
import { type GoldArticle, readGold } from "./quote-gold.ts";
import { publisherTable, type QuoteScores, quoteTable } from "./quote-table.ts";

/**
 * `npm run eval -- quotes [held-out] [--errors N] [--official dev]`: the figures for who said what,
 * reached beside target; with `held-out` those of articles that the weights were not learnt from,
 * also by publisher; with `--errors` the largest groups of errors with examples.
 */
export default async function quotes(options: readonly string[]): Promise<void> {
  const heldOut = options.includes("held-out");
  const official = options.includes("--official");
  const lines = heldOut ? linesHeldOut() : await linesOfAll();
  const polnear = readGold("polnear").filter((each) => !official || each.official === "dev");
  const measured = measure(polnear, lines);
  const gum = measure(readGold("gum"), lines).scores;
  write(quoteTable(measured.scores, gum, `PolNeAR${official ? " official dev" : ""}`));
  if (heldOut && !official) {
    const named = polnear.filter((each) => each.official === "dev");
    write(`\n${quoteTable(measure(named, lines).scores, gum, "PolNeAR official dev")}`);
    write(`\n${publisherTable(byPublisher(polnear, lines))}`);
  }
  write(`exact spans: ${exactSpans(polnear, lines)}`);
  if (!options.includes("--errors")) return;
  const examples = Number(options[options.indexOf("--errors") + 1]) || 5;
  write(groupErrors(measured.errors, examples));
}

/** The scores alone, over all development articles. */
export async function measureQuotes(): Promise<{ polnear: QuoteScores; gum: QuoteScores }> {
  const lines = await linesOfAll();
  return {
    polnear: measure(readGold("polnear"), lines).scores,
    gum: measure(readGold("gum"), lines).scores,
  };
}

/** The scores of articles that the weights were not learnt from: all, and those with names. */
export function measureHeldOut(): { all: QuoteScores; official: QuoteScores; gum: QuoteScores } {
  const lines = linesHeldOut();
  const polnear = readGold("polnear");
  return {
    all: measure(polnear, lines).scores,
    official: measure(
      polnear.filter(({ official }) => official === "dev"),
      lines,
    ).scores,
    gum: measure(readGold("gum"), lines).scores,
  };
}

function linesHeldOut(): readonly AnalysisLine[] {
  return analyzeHeldOut([...readGold("polnear"), ...readGold("gum")]);
}

async function linesOfAll(): Promise<readonly AnalysisLine[]> {
  const files = ["polnear", "gum"].map((name) => sharedPath(`gold/quotes/${name}.dev.jsonl`));
  return (await Promise.all(files.map((file) => analyzeFile(file)))).flat();
}

function byPublisher(
  articles: readonly GoldArticle[],
  lines: readonly AnalysisLine[],
): ReadonlyMap<string, QuoteScores> {
  const publishers = [...new Set(articles.map(({ publisher = "" }) => publisher))];
  return new Map(
    publishers.map((publisher) => {
      const own = articles.filter((each) => each.publisher === publisher);
      return [publisher, measure(own, lines).scores];
    }),
  );
}

interface Measured {
  readonly scores: QuoteScores;
  readonly errors: readonly QuoteError[];
}

/** Scores the lines of some articles with the shared scorer as a child process. */
function measure(articles: readonly GoldArticle[], lines: readonly AnalysisLine[]): Measured {
  const folder = mkdtempSync(join(tmpdir(), "quotes-"));
  const ids = new Set(articles.map(({ id }) => id));
  try {
    writeLines(join(folder, "gold.jsonl"), articles);
    writeLines(
      join(folder, "found.jsonl"),
      lines.filter(({ id }) => ids.has(id)),
    );
    const scores = JSON.parse(score(folder, ["--json", "--errors", "1"])) as QuoteScores;
    const errors = JSON.parse(readFileSync(join(folder, "errors.json"), "utf8")) as QuoteError[];
    return { scores, errors };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeLines(path: string, lines: readonly unknown[]): void {
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
}

function score(folder: string, more: readonly string[]): string {
  const script = sharedPath("gold/quotes/score.mjs");
  const run = spawnSync(
    process.execPath,
    [script, "--gold", "gold.jsonl", "--pred", "found.jsonl", ...more],
    { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (run.status !== 0) throw new Error(`Cannot score ${folder}: ${run.stderr}`);
  return run.stdout;
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}
