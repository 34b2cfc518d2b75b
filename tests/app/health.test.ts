import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "#app/config.ts";
import { readHealth } from "#app/health.ts";
import { createLog } from "#app/log.ts";
import { type OpenRecord, openRecord } from "#app/open-record.ts";

/** When a balancer may send questions. */

let folder: string;
let record: OpenRecord | null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-health-"));
  mkdirSync(join(folder, "stories"));
  record = null;
});
afterEach(async () => {
  await record?.close();
  rmSync(folder, { recursive: true });
});

/** A record of folders, each with its `story.json`. */
async function recordOf(folders: Readonly<Record<string, string>>): Promise<OpenRecord> {
  for (const [id, info] of Object.entries(folders)) {
    mkdirSync(join(folder, "stories", id, "articles"), { recursive: true });
    writeFileSync(join(folder, "stories", id, "story.json"), info);
  }
  const set = { STORIES: join(folder, "stories"), DATABASE_FILE: join(folder, "verbatim.db") };
  record = await openRecord(readConfig(set, join(folder, "none.env")), createLog("silent"));
  return record;
}

const STORY = '{"title": "The harbour"}';
const BROKEN = "{";

describe("without a gateway", () => {
  it.each([
    ["a public story", { harbour: STORY }, true, 1],
    ["no public story", {}, true, 0],
    ["a public story and one that cannot be read", { broken: BROKEN, harbour: STORY }, true, 1],
    ["only a story that cannot be read", { broken: BROKEN }, false, 0],
  ])("%s", async (_, folders, ready, stories) => {
    const health = await readHealth(await recordOf(folders), null);
    expect(health).toEqual({ ready, stories, library: true, gateway: null });
  });

  it("servers' own stories alone", async () => {
    const { library, ...rest } = await recordOf({});
    const own = { id: "own", title: "Own", description: null, aliases: {}, server: "1" };
    await library.stories.create(own);
    expect(await readHealth({ library, ...rest }, null)).toMatchObject({ ready: true, stories: 0 });
  });

  it("a folder of stories that went", async () => {
    const opened = await recordOf({});
    rmSync(join(folder, "stories"), { recursive: true });
    mkdirSync(folder, { recursive: true });
    expect(await readHealth(opened, null)).toMatchObject({ ready: false });
  });

  it("a library that does not answer", async () => {
    const opened = await recordOf({});
    const changes = { ...opened.library.changes, latest: async () => Promise.reject(new Error()) };
    const away = { ...opened, library: { ...opened.library, changes } };
    expect(await readHealth(away, null)).toMatchObject({ ready: false, library: false });
  });
});

describe("with a gateway", () => {
  const shard = { shard: 0, isConnected: true, heartbeatAge: 3, servers: 1 };
  it.each([
    ["before it is connected", [], false],
    ["connected", [shard], true],
    ["one of two is not", [shard, { ...shard, shard: 1, isConnected: false }], false],
    ["one of two is silent", [shard, { ...shard, shard: 1, heartbeatAge: 61 }], false],
  ])("%s", async (_, gateway, ready) => {
    expect((await readHealth(await recordOf({}), gateway)).ready).toBe(ready);
  });
});
