/**
 * `npm run bench -- search`: cost of finding a line, beside fuse.js and MiniSearch in the same run.
 * Times are processor time, so that a busy machine does not change them much.
 */

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { createLookup } from "#search/lookup/lookup.ts";
import { createPassageIndex } from "../helpers/create-passage-index.ts";
import { mistype } from "../helpers/mistype.ts";
import { passagesOfSize } from "../helpers/passages-of-size.ts";
import { seededRandom } from "../helpers/seeded-random.ts";

const QUERIES = 1000;

export default async function benchSearch(): Promise<void> {
  const small = passagesOfSize(20_000);
  const ours = measure("20,000 passages", small, { median: 1, p99: 6 });
  compare(small, ours.median, ours.queries);
  measure("200,000 passages", passagesOfSize(200_000), { median: 4, p99: 25 });
}

function measure(
  title: string,
  passages: readonly string[],
  most: { median: number; p99: number },
): { median: number; queries: readonly string[] } {
  const queries = mistypedQueries(passages);
  const stretches = passages.map((text) => [text]);
  const before = memoryUsed();
  const started = processorTime();
  const index = createPassageIndex(stretches);
  const lookup = createLookup(index);
  const built = processorTime() - started;
  const memory = (memoryUsed() - before) / passages.length;
  for (const query of queries.slice(0, 100)) lookup(query, 5);
  const times = timesOf(queries, (query) => lookup(query, 5));
  const [median, p99] = [at(times, 0.5), at(times, 0.99)];
  const typing = timesOf(queries.slice(0, 300), (query) => lookup(query.slice(0, 12), 25, true));
  const reading = readOnce(passages);
  print(title, [
    ["lookup, median ms", median, `≤ ${most.median}`],
    ["lookup, p99 ms", p99, `≤ ${most.p99}`],
    ["keystroke, p99 ms", at(typing, 0.99), "≤ 5 at 20,000"],
    ["indexed passages a second", passages.length / (built / 1000), "≥ 60000"],
    ["memory a passage beyond its text, bytes", memory, "≤ 1200"],
    ["reading the text once, ms", reading, ""],
    ["lookups in the time of one reading", reading / median, ""],
  ]);
  return { median, queries };
}

/** The same queries in MiniSearch and in a scan by fuse.js. */
function compare(passages: readonly string[], median: number, queries: readonly string[]): void {
  const mini = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  mini.addAll(passages.map((text, id) => ({ id, text })));
  const miniTimes = timesOf(queries.slice(0, 60), (query) => mini.search(query, { fuzzy: 0.2 }));
  const fuse = new Fuse(passages, { ignoreLocation: true, includeScore: true });
  const fuseTimes = timesOf(queries.slice(0, 4), (query) => fuse.search(query, { limit: 5 }));
  print("beside others at 20,000, median of the same queries", [
    ["MiniSearch (fuzzy 0.2), ms", at(miniTimes, 0.5), ""],
    ["times faster than MiniSearch", at(miniTimes, 0.5) / median, "≥ 10"],
    ["fuse.js scan, ms", at(fuseTimes, 0.5), ""],
    ["times faster than fuse.js", at(fuseTimes, 0.5) / median, "≥ 1000"],
  ]);
}

function mistypedQueries(passages: readonly string[]): readonly string[] {
  const random = seededRandom(3);
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

function print(title: string, rows: readonly (readonly [string, number, string])[]): void {
  const lines = rows.map(
    ([name, value, wanted]) => `  ${name.padEnd(42)}${value.toFixed(2).padStart(12)}   ${wanted}`,
  );
  process.stdout.write(`${title}\n${lines.join("\n")}\n`);
}
