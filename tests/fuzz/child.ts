/** One entrance in a process of its own, which may hang or die: `child.ts NAME SECONDS SEED [PATH]`. */
import { writeSync } from "node:fs";
import { fuzzEntrance } from "./fuzz-entrance.ts";
import { loadEntrance } from "./load-entrances.ts";

/** Where the parent reads, so that what the bot itself prints is not taken for a report. */
const REPORTS = 3;

const [name = "", seconds = "", seed = "", path = null] = process.argv.slice(2);
const tell = (report: object) => writeSync(REPORTS, `${JSON.stringify(report)}\n`);

process.on("unhandledRejection", (error) => {
  throw error;
});
const fuzzed = await fuzzEntrance(await loadEntrance(name), {
  seed: Number(seed),
  seconds: Number(seconds),
  path,
  trying: (tried, run) => tell({ seed: tried, run }),
});
tell({ fuzzed });
process.exit(0);
