/** A line of `ingest` stands for an article on disk: whatever moment the run is killed at, and it goes on. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openLibrary } from "#library/open-library.ts";
import { madeArticles } from "../helpers/made-articles.ts";
import { seededRandom } from "../helpers/seeded-random.ts";

const root = join(import.meta.dirname, "..", "..");
const ARTICLES = 240;
const KILLS = 4;

let folder: string;
const file = () => join(folder, "verbatim.db");

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-ingest-killed-"));
  mkdirSync(join(folder, "press"));
  mkdirSync(join(folder, "stories"));
  for (const { name, text } of madeArticles(ARTICLES)) {
    writeFileSync(join(folder, "press", name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const command = () => [
  "src/bin/launch.js",
  "cli",
  "ingest",
  join(folder, "press"),
  ...["--story", "press", "--title", "Press"],
];
const options = () => ({
  cwd: root,
  env: { ...process.env, STORIES: join(folder, "stories"), DATABASE_FILE: file() },
});

/** Runs until so many more were acknowledged, then kills; resolves to their titles. */
async function killedAfter(count: number): Promise<readonly string[]> {
  const run = spawn("node", command(), { ...options(), stdio: ["ignore", "pipe", "ignore"] });
  const ended = once(run, "exit");
  const titles: string[] = [];
  for await (const line of createInterface({ input: run.stdout })) {
    const [, title] = /^\+ .*: “(.*)”$/u.exec(line) ?? [];
    if (title !== undefined) titles.push(title);
    if (titles.length >= count) run.kill("SIGKILL");
  }
  await ended;
  return titles;
}

it(`loses nothing that it told of in ${KILLS} kills, and takes the rest when started again`, async () => {
  const random = seededRandom(5);
  const acknowledged = new Set<string>();
  for (let kill = 0; kill < KILLS; kill++) {
    for (const title of await killedAfter(1 + Math.floor(random() * 40))) acknowledged.add(title);
    const library = await openLibrary(
      { databaseUrl: null, databaseFile: file() },
      () => new Date(),
    );
    const held = new Set((await library.articles.list("press")).map(({ title }) => title));
    await library.close();
    expect([...acknowledged].filter((title) => !held.has(title))).toEqual([]);
  }
  expect(acknowledged.size).toBeGreaterThanOrEqual(KILLS);
  const last = spawnSync("node", command(), { ...options(), encoding: "utf8" });
  const [, added, passed] = /(\d+) added, (\d+) held already, 0 failed/u.exec(last.stdout) ?? [];
  expect(Number(added) + Number(passed)).toBe(ARTICLES);
  expect(Number(passed)).toBeGreaterThanOrEqual(acknowledged.size);
  expect(last.status).toBe(0);
}, 120_000);
