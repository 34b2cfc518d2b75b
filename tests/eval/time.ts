import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { analyzeFile } from "../helpers/analyze-file.ts";
import { sharedPath } from "../helpers/shared.ts";

/** Figures to reach: value F1 and calendar dates placed, by set. */
const VALUE_SETS = [
  { set: "timebank", value: 81, placed: 89 },
  { set: "aquaint", value: 75, placed: 90 },
  { set: "wikiwars", value: 83, placed: 89 },
] as const;

/** Figures to reach: event mentions put on the right date. */
const EVENT_SETS = [
  { set: "timebank", right: 86 },
  { set: "aquaint", right: 77 },
  { set: "semeval15", right: 68 },
] as const;

/** `npm run eval -- time [--errors]`: time expressions and event dates beside what is to be reached. */
export default async function evaluateTime(options: readonly string[]): Promise<void> {
  for (const { set, value, placed } of VALUE_SETS) {
    const scores = await scoreTimexes(set, options.includes("--errors"));
    const { practical } = scores;
    line(
      `timex ${set.padEnd(9)} value F1 ${beside(scores.value.f1, value)}  placed ${beside(practical.placed, placed)}  ` +
        `strict ${scores.strict.f1}  relaxed ${scores.relaxed.p}/${scores.relaxed.r}  false dates ${practical.spuriousPer100Gold} per 100`,
    );
  }
  for (const { set, right } of EVENT_SETS) {
    const scores = await scoreEventDates(set);
    line(
      `event ${set.padEnd(9)} right ${beside(scores.right, right)}  ${JSON.stringify(scores.by)}`,
    );
  }
}

export interface TimexScores {
  readonly strict: { readonly f1: number };
  readonly relaxed: { readonly p: number; readonly r: number; readonly f1: number };
  readonly value: { readonly f1: number };
  readonly practical: { readonly placed: number; readonly spuriousPer100Gold: number };
}

export async function scoreTimexes(set: string, errors = false): Promise<TimexScores> {
  return score(`gold/time/${set}.dev.jsonl`, "gold/time/score.mjs", (gold, predicted, folder) => {
    const file = join(folder, "errors.jsonl");
    const extra = errors ? ["--errors", file] : [];
    const out = run(["gold/time/score.mjs", gold, predicted], ["--json", ...extra]);
    if (errors) printErrors(readFileSync(file, "utf8"));
    return JSON.parse(out) as TimexScores;
  });
}

export interface EventScores {
  readonly right: number;
  readonly by: Readonly<Record<string, string>>;
}

export async function scoreEventDates(set: string): Promise<EventScores> {
  const gold = `gold/time/eventdate-${set}.dev.jsonl`;
  return score(gold, "gold/time/eventdate-score.mjs", (path, predicted) => {
    return JSON.parse(run(["gold/time/eventdate-score.mjs", path, predicted], [])) as EventScores;
  });
}

async function score<Scores>(
  gold: string,
  _scorer: string,
  read: (gold: string, predicted: string, folder: string) => Scores,
): Promise<Scores> {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-time-"));
  try {
    const lines = await analyzeFile(sharedPath(gold));
    const predicted = join(folder, "predicted.jsonl");
    writeFileSync(predicted, lines.map((each) => `${JSON.stringify(each)}\n`).join(""));
    return read(sharedPath(gold), predicted, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run([scorer, gold, predicted]: readonly string[], options: readonly string[]): string {
  const command = [sharedPath(scorer!), "--gold", gold!, "--pred", predicted!, ...options];
  return execFileSync(process.execPath, command, { encoding: "utf8" });
}

interface ScorerError {
  readonly kind: "value" | "miss" | "spurious";
  readonly dct: string;
  readonly gold?: { readonly text: string; readonly value: string | null };
  readonly sys: { readonly text?: string; readonly value: string } | null;
  readonly ctx: string;
}

/** Groups of errors, the most frequent first. */
function printErrors(file: string): void {
  const errors = file
    .split("\n")
    .filter(Boolean)
    .map((each) => JSON.parse(each) as ScorerError);
  for (const kind of ["value", "miss", "spurious"]) {
    const group = errors.filter((each) => each.kind === kind);
    line(`\n-- ${kind}: ${group.length}`);
    for (const { gold, sys, dct, ctx } of group) {
      line(
        `${gold ? `${gold.text} = ${gold.value}` : sys?.text} → ${sys?.value ?? "-"} [${dct}] …${ctx}…`,
      );
    }
  }
}

function beside(reached: number, target: number): string {
  return `${reached} (${target})`;
}

function line(text: string): void {
  process.stdout.write(`${text}\n`);
}
