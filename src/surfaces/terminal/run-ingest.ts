import { stripControls } from "#presenters/terminal/strip-controls.ts";
import { messageOf } from "#text/message-of.ts";
import { webAddress } from "#text/web-address.ts";
import type { Ingest, Ingested } from "./ingest.ts";
import { type Progress, progressBar, progressLines } from "./progress.ts";
import { flagText, readFlags } from "./read-flags.ts";
import type { TerminalParts } from "./terminal-parts.ts";

/** What is taken at once: of pages few, as sites are asked; files are written to the disk together. */
const PAGES_AT_ONCE = 4;
const FILES_AT_ONCE = 64;

/**
 * `ingest PATH|URL… --story ID`: takes files, folders and pages into a story. What is held already is
 * passed over, so a run that was broken off can be started again. The status is 1 when something
 * failed. Where nothing can be kept the run ends, and tells what was added until then.
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
  const progress = isTerminal
    ? progressBar(errors, names.length, now)
    : progressLines(output, errors);
  const { results, stopped } = await takeEach(ingest, names, progress);
  progress.end();
  const count = (kind: Ingested["kind"]) =>
    [...results.values()].filter((each) => each.kind === kind).length;
  const [failed, left] = [count("failed"), names.length - results.size];
  output.write(
    `${ingest.story}: ${count("added")} added, ${count("held")} held already, ${failed} failed${left === 0 ? "" : `, ${left} left`}\n`,
  );
  if (stopped !== null)
    errors.write(`${stripControls(stopped)}. The same line goes on from here\n`);
  return failed === 0 && stopped === null ? 0 : 1;
}

interface TakenAll {
  /** What became of each, in the order in which it was done. */
  readonly results: ReadonlyMap<string, Ingested>;
  /** Why the rest was not tried; null when all was. */
  readonly stopped: string | null;
}

async function takeEach(
  ingest: Ingest,
  names: readonly string[],
  progress: Progress,
): Promise<TakenAll> {
  const results = new Map<string, Ingested>();
  let stopped: string | null = null;
  const work = async (left: Iterable<string>): Promise<void> => {
    for (const name of left) {
      if (stopped !== null) return;
      const result = await ingest.take(name).catch((error: unknown) => {
        stopped ??= messageOf(error);
        return null;
      });
      if (result === null) return;
      results.set(name, result);
      progress.done(name, result);
    }
  };
  const isPage = (name: string) => webAddress(name) !== null;
  const [pages, files] = [names.filter(isPage), names.filter((name) => !isPage(name))];
  await Promise.all([
    ...workers(PAGES_AT_ONCE, pages.values(), work),
    ...workers(FILES_AT_ONCE, files.values(), work),
  ]);
  return { results, stopped };
}

/** Several that take from one list. */
function workers<Item>(
  count: number,
  left: Iterable<Item>,
  work: (left: Iterable<Item>) => Promise<void>,
): readonly Promise<void>[] {
  return Array.from({ length: count }, () => work(left));
}
