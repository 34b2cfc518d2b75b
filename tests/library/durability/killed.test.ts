/** Acknowledged is on disk: whatever moment the writing process is killed at. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase, openLibrary } from "#library/open-library.ts";
import { sql } from "#library/sql/sql.ts";
import { seededRandom } from "../../helpers/seeded-random.ts";
import { buildWriter, runWriter } from "./run-writer.ts";

const KILLS = 50;
/** A kill comes after at most this many acknowledged writes, and so many turns later. */
const MOST_WRITES = 8;
const MOST_TURNS = 400;
const ARTICLES_A_WRITE = 3;

let folder: string;
let program: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-killed-"));
  program = await buildWriter();
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(program);
});

const placeOf = (file: string) => ({ databaseUrl: null, databaseFile: file });
const now = () => new Date("2026-03-01T12:00:00Z");

/** Every write that is there is whole, and every one that was acknowledged is there. */
async function check(file: string, acknowledged: ReadonlySet<string>): Promise<void> {
  const library = await openLibrary(placeOf(file), now);
  const parts = new Map<string, number>();
  for (const { title } of await library.articles.list("harbour")) {
    parts.set(title ?? "", (parts.get(title ?? "") ?? 0) + 1);
  }
  const corrected = new Set(
    (await library.corrections.list("harbour", "100")).map(({ anchor }) => anchor),
  );
  await library.close();
  expect([...parts].filter(([, count]) => count !== ARTICLES_A_WRITE)).toEqual([]);
  expect([...acknowledged].filter((id) => !parts.has(id) || !corrected.has(id))).toEqual([]);
}

test(`${KILLS} kills at random moments lose nothing that was acknowledged`, async () => {
  const file = join(folder, "killed.db");
  const random = seededRandom(11);
  const acknowledged = new Set<string>();
  for (let kill = 0; kill < KILLS; kill++) {
    const writer = runWriter(program, { file, name: `k${kill}`, count: 10_000 });
    let left = 1 + Math.floor(random() * MOST_WRITES);
    for await (const line of writer.lines()) {
      if ("failed" in line) expect.unreachable(line.failed);
      if ("kept" in line) acknowledged.add(line.kept);
      left -= 1;
      if (left > 0) continue;
      for (let turns = random() * MOST_TURNS; turns > 0; turns--) await setImmediate();
      break;
    }
    await writer.kill();
    await check(file, acknowledged);
  }
  expect(acknowledged.size).toBeGreaterThanOrEqual(KILLS);
  const database = await openDatabase(placeOf(file));
  const [result] = await database.read("check the file", sql`pragma integrity_check`);
  await database.close();
  expect(result).toEqual({ integrity_check: "ok" });
}, 600_000);

test("two processes that write at once lose nothing", async () => {
  const file = join(folder, "two.db");
  const writers = ["a", "b"].map((name) => runWriter(program, { file, name, count: 60 }));
  const lines = (await Promise.all(writers.map((writer) => writer.finished()))).flat();
  const kept = lines.flatMap((line) => ("kept" in line ? [line] : []));
  expect(lines.filter((line) => "failed" in line)).toEqual([]);
  expect(kept).toHaveLength(120);
  expect(new Set(kept.map(({ correction }) => correction)).size).toBe(120);
  await check(file, new Set(kept.map((line) => line.kept)));
}, 120_000);
