import { stripControls } from "#presenters/terminal/strip-controls.ts";
import { messageOf } from "#text/message-of.ts";
import { parseFlags } from "./parse-flags.ts";
import { runAnalyze } from "./run-analyze.ts";
import { runBackup, runRestore } from "./run-backup.ts";
import { runBatch } from "./run-batch.ts";
import { runIngest } from "./run-ingest.ts";
import { runQuestion } from "./run-question.ts";
import { commandHelp, slashCommands, terminalHelp } from "./terminal-help.ts";
import type { TerminalParts } from "./terminal-parts.ts";

/** Runs one command line and returns the exit status: 0, or 1 when something could not be done. */
export async function runTerminal(args: readonly string[], parts: TerminalParts): Promise<number> {
  try {
    return await run(args, parts);
  } catch (error) {
    // It may repeat what was typed, or words of an article.
    const message = messageOf(error);
    parts.errors.write(`${stripControls(message)}\n`);
    return 1;
  }
}

/** A command of a group is called by two words: `correct list`. */
function isCalled(name: string, words: readonly string[]): boolean {
  return name.split(" ").every((word, at) => words[at] === word);
}

async function run(words: readonly string[], parts: TerminalParts): Promise<number> {
  const [name, ...args] = words;
  if (name === undefined || name === "--help" || name === "-h") {
    parts.output.write(`${terminalHelp(parts.commands)}\n`);
    return 0;
  }
  if (name === "analyze") return runAnalyze(args, parts);
  if (name === "backup") return runBackup(args, parts);
  if (name === "restore") return runRestore(args, parts);
  if (name === "batch") return runBatch(args, parts);
  if (name === "ingest") return runIngest(args, parts);
  const command = slashCommands(parts.commands).find((each) => isCalled(each.name, words));
  if (!command) {
    throw new Error(`Cannot run “${name}”: there is no such command (--help lists them)`);
  }
  const flags = parseFlags(command, words.slice(command.name.split(" ").length));
  if (flags.help) {
    parts.output.write(`${commandHelp(command)}\n`);
    return 0;
  }
  return runQuestion(command, flags, parts);
}
