import { stripControls } from "#presenters/terminal/strip-controls.ts";
import type { Ingest, Ingested } from "./ingest.ts";
import { type Progress, progressBar, progressLines } from "./progress.ts";
import { flagText, readFlags } from "./read-flags.ts";
import type { TerminalParts } from "./terminal-parts.ts";

/** Pages are mostly waited for; files of a folder gain nothing from more. */
const AT_ONCE = 4;

/**
 * `ingest PATH|URL… --story ID`: takes files, folders and pages into a story. What is held already is
 * passed over, so a run that was broken off can be started again. The status is 1 when something
 * failed.
 */
export async function runIngest(args: readonly string[], parts: TerminalParts): Promise<number> {
  const flags = { story: text, title: text, date: text };
  const { values, positionals } = readFlags("ingest", args, flags, true);
  if (positionals.length === 0) throw new Error("Cannot run ingest: name a file, folder or link");
  const ingest = await parts.openIngest({
    story: flagText(values.story),
    title: flagText(values.title),
    date: flagText(values.date),
  });
  try {
    return await takeAll(ingest, positionals, parts);
  } finally {
    await ingest.close();
  }
}

const text = { type: "string" } as const;

async function takeAll(
  ingest: Ingest,
  given: readonly string[],
  { output, errors, isTerminal, now }: TerminalParts,
): Promise<number> {
  const names = await ingest.list(given);
  const progress = isTerminal ? progressBar(errors, names.length, now) : progressLines(output);
  const results = await takeEach(ingest, names, progress);
  progress.end();
  const failures = [...results].filter(([, { kind }]) => kind === "failed");
  const count = (kind: Ingested["kind"]) =>
    [...results.values()].filter((each) => each.kind === kind).length;
  output.write(
    `${ingest.story}: ${count("added")} added, ${count("held")} held already, ${failures.length} failed\n`,
  );
  for (const [, { about }] of failures) errors.write(`${stripControls(about)}\n`);
  return failures.length === 0 ? 0 : 1;
}

/** What became of each, in the order in which it was done. */
async function takeEach(
  ingest: Ingest,
  names: readonly string[],
  progress: Progress,
): Promise<ReadonlyMap<string, Ingested>> {
  const results = new Map<string, Ingested>();
  const left = names.values();
  const work = async (): Promise<void> => {
    for (const name of left) {
      const result = await ingest.take(name);
      results.set(name, result);
      progress.done(name, result);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}
