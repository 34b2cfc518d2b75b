import { answerLines } from "./answer-lines.ts";
import { readFlags } from "./read-flags.ts";
import type { TerminalParts } from "./terminal-parts.ts";

/** `analyze --ndjson`: articles on standard input, what was found in them on standard output. */
export async function runAnalyze(args: readonly string[], parts: TerminalParts): Promise<number> {
  const { values } = readFlags("analyze", args, { ndjson: { type: "boolean" } });
  if (!values.ndjson) throw new Error("Cannot run analyze: say --ndjson, the only form it reads");
  const failed = await answerLines(parts.input, parts.output, parts.analyzeLine);
  return failed === 0 ? 0 : 1;
}
