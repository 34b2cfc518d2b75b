import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { analyzeFile } from "../helpers/analyze-file.ts";
import { sharedPath } from "../helpers/shared.ts";
import { exactSpans } from "./exact-spans.ts";

const score = sharedPath("gold/quotes/score.mjs");

export default async function quotes(options: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "quotes-"));
  for (const name of ["polnear", "gum"]) {
    const gold = sharedPath(`gold/quotes/${name}.dev.jsonl`);
    const pred = join(folder, `${name}.jsonl`);
    const lines = await analyzeFile(gold);
    writeFileSync(pred, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    const run = spawnSync(
      "node",
      [score, "--gold", gold, "--pred", pred, ...options, "--errors", "1"],
      { cwd: folder, encoding: "utf8" },
    );
    process.stdout.write(
      `#### ${name}\n${run.stdout}${run.stderr}exact spans: ${exactSpans(gold, pred)}\n`,
    );
    const errors = readFileSync(join(folder, "errors.json"), "utf8");
    writeFileSync(`/tmp/errors.${name}.json`, errors);
    writeFileSync(`/tmp/pred.${name}.jsonl`, readFileSync(pred));
  }
}
