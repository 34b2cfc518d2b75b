import { parseArgs } from "node:util";
import { readConfig } from "#app/config.ts";
import { createLog } from "#app/log.ts";
import { openRecord } from "#app/open-record.ts";
import { exportRecord } from "#app/record/export-record.ts";
import { runEntry } from "#app/run-entry.ts";

/** `npm run export -- [--story ID] DIR`: writes the record of a story as a site without a server. */
async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { story: { type: "string" } },
    allowPositionals: true,
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) {
    throw new Error("Cannot export the record: give one folder (npm run export -- --story ID DIR)");
  }
  const config = readConfig(process.env);
  const record = await openRecord(config, createLog("warn"));
  try {
    const index = await record.findIndex({ guild: null, story: values.story ?? null });
    if (index === null) {
      throw new Error(`Cannot export the record: there is no story “${values.story ?? ""}”`);
    }
    const pages = await exportRecord(index.story, folder, showProgress);
    process.stdout.write(`${pages} pages of “${index.story.info.title}” are in ${folder}\n`);
  } finally {
    await record.close();
  }
}

/** A line that is written over, on a terminal alone. */
function showProgress(written: number, all: number): void {
  if (!process.stderr.isTTY || (written % 50 !== 0 && written !== all)) return;
  process.stderr.write(`\r${written} of ${all} pages${written === all ? "\n" : ""}`);
}

await runEntry(run);
