/**
 * `npm run bench -- search`: cost of finding a line, beside fuse.js and MiniSearch in the same run.
 * Times are processor time, so that a busy machine does not change them much.
 */

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { mistype } from "../helpers/mistype.ts";
import { passagesOfSize } from "../helpers/passages-of-size.ts";
import { seededRandom } from "../helpers/seeded-random.ts";
import { type Aim, printFigure } from "./figure.ts";
import { joined } from "./joined.ts";

type Searching = typeof import("./searching.ts");
const { createLookup, createPassageIndex } = await joined<Searching>("tests/bench/searching.ts");

const QUERIES = 1000;
/** Before the clock counts, as in a process that has been up for a while. */
const WARM_UP = 500;
/** Indexes built one after the other: the first while the engine still compiles. */
const BUILDS = 5;
/** Letters typed so far. */
const TYPED = 12;

export default async function benchSearch(): Promise<void> {
  const small = passagesOfSize(20_000);
  const ours = measure("20,000 passages", small, {
    median: "≤ 1",
    p99: "≤ 6",
    keystroke: "≤ 5",
  });
  compare(small, ours.median, ours.queries);
  measure("200,000 passages", passagesOfSize(200_000), {
    median: "≤ 4",
    p99: "≤ 25",
    keystroke: null,
  });
}

function measure(
  title: string,
  passages: readonly string[],
  aims: { readonly median: Aim; readonly p99: Aim; readonly keystroke: Aim | null },
): { median: number; queries: readonly string[] } {
  const queries = mistypedQueries(passages);
  const { lookup, memory, ...indexed } = build(passages);
  for (const query of queries.slice(0, WARM_UP)) lookup(query, 5);
  const times = timesOf(queries, (query) => lookup(query, 5));
  const [median, p99] = [at(times, 0.5), at(times, 0.99)];
  const type = (query: string) => lookup(query.slice(0, TYPED), 25, true);
  const [first = Number.NaN] = timesOf(["the first word"], type);
  // Others than those that are timed, as words that were typed before are remembered.
  for (const query of mistypedQueries(passages, 4).slice(0, WARM_UP)) type(query);
  const typing = timesOf(queries, type);
  const reading = readOnce(passages);
  process.stdout.write(`${title}\n`);
  printFigure("  lookup, median", median, { unit: "ms", aim: aims.median });
  printFigure("  lookup, p99", p99, { unit: "ms", aim: aims.p99 });
  printFigure("  keystroke, the first of all", first, { unit: "ms" });
  printFigure("  keystroke, later, p99", at(typing, 0.99), { unit: "ms", aim: aims.keystroke });
  printFigure("  indexed passages a second, the first time", indexed.first, { aim: "≥ 60000" });
  printFigure("  indexed passages a second, later", indexed.later, { aim: "≥ 60000" });
  printFigure("  memory a passage beyond its text", memory, { unit: "bytes", aim: "≤ 1200" });
  printFigure("  reading the text once", reading, { unit: "ms" });
  printFigure("  lookups in the time of one reading", reading / median);
  return { median, queries };
}

/** Several times the same: how fast at first and in the median of the others; bytes a passage. */
function build(passages: readonly string[]) {
  const stretches = passages.map((text) => [text]);
  const before = memoryUsed();
  const [first = Number.NaN, ...others] = Array.from({ length: BUILDS }, () => {
    const started = processorTime();
    createLookup(createPassageIndex(stretches));
    return passages.length / ((processorTime() - started) / 1000);
  });
  const lookup = createLookup(createPassageIndex(stretches));
  const memory = (memoryUsed() - before) / passages.length;
  others.sort((a, b) => a - b);
  return { lookup, memory, first, later: at(others, 0.5) };
}

/** The same queries in MiniSearch and in a scan by fuse.js. */
function compare(passages: readonly string[], median: number, queries: readonly string[]): void {
  const mini = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  mini.addAll(passages.map((text, id) => ({ id, text })));
  const miniTimes = timesOf(queries.slice(0, 60), (query) => mini.search(query, { fuzzy: 0.2 }));
  const fuse = new Fuse(passages, { ignoreLocation: true, includeScore: true });
  const fuseTimes = timesOf(queries.slice(0, 4), (query) => fuse.search(query, { limit: 5 }));
  const [miniTime, fuseTime] = [at(miniTimes, 0.5), at(fuseTimes, 0.5)];
  process.stdout.write("beside others at 20,000, median of the same queries\n");
  printFigure("  MiniSearch (fuzzy 0.2)", miniTime, { unit: "ms" });
  printFigure("  times faster than MiniSearch", miniTime / median, { aim: "≥ 10" });
  printFigure("  fuse.js scan", fuseTime, { unit: "ms" });
  printFigure("  times faster than fuse.js", fuseTime / median, { aim: "≥ 1000" });
}

function mistypedQueries(passages: readonly string[], seed = 3): readonly string[] {
  const random = seededRandom(seed);
  return Array.from({ length: QUERIES }, () => {
    const words = passages[Math.floor(random() * passages.length)]!.split(" ");
    const length = 4 + Math.floor(random() * 6);
    const start = Math.floor(random() * Math.max(1, words.length - length));
    return mistype(words.slice(start, start + length).join(" "), random);
  });
}

function timesOf(queries: readonly string[], run: (query: string) => unknown): number[] {
  return queries
    .map((query) => {
      const started = processorTime();
      run(query);
      return processorTime() - started;
    })
    .sort((a, b) => a - b);
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds to look at every character: what no search that reads the text can be under. */
function readOnce(passages: readonly string[]): number {
  const started = processorTime();
  let letters = 0;
  for (const text of passages) {
    for (let place = 0; place < text.length; place++) letters ^= text.charCodeAt(place);
  }
  const time = processorTime() - started;
  return letters === -1 ? 0 : time;
}

/** Milliseconds of processor time that this process has used. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function memoryUsed(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
