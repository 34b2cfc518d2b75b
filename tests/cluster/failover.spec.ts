import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { quotedIn, type RecordAt, recordAt, said } from "../app/stories/record-at.ts";
import { article, correction, story } from "../library/contract/made.ts";
import { type DatabaseProxy, openProxy } from "../library/durability/open-proxy.ts";
import {
  type Postgres,
  postgresPrograms,
  type Standby,
  startPostgres,
  startStandby,
} from "./start-postgres.ts";

/** A PostgreSQL that dies while its standby takes over, at an address that stays. */

const programs = postgresPrograms();
if (programs === null)
  process.stderr.write("PostgreSQL is not installed: failing over is not tested\n");

const [PRIMARY_PORT, STANDBY_PORT] = [25_442, 25_443];
const GATE = "We closed the harbour gate";
const WALL = "The eastern wall will stand";
const soon = { timeout: 60_000, interval: 20 };

let primary: Postgres;
let standby: Standby;
let proxy: DatabaseProxy;
let at: RecordAt;

describe.runIf(programs !== null)("a database that fails over", () => {
  beforeAll(async () => {
    primary = await startPostgres(programs ?? "", PRIMARY_PORT);
    standby = await startStandby(programs ?? "", STANDBY_PORT, primary);
    // A write is acknowledged when the standby has it too.
    await run(primary.url, "alter system set synchronous_standby_names to '*'");
    await run(primary.url, "select pg_reload_conf()");
    proxy = await openProxy(new URL(primary.url));
    at = recordAt();
  });

  afterAll(async () => {
    await at?.remove();
    await proxy?.cut();
    await standby?.stop();
    await primary?.stop();
  });

  it("loses nothing that was acknowledged, and says what it does not keep", async () => {
    const record = await at.open({ DATABASE_URL: proxy.url.href });
    record.watch();
    await record.library.stories.create(story("harbour"));
    await record.library.articles.put("harbour", [article("one", said(GATE))]);
    await vi.waitFor(async () => expect(await quotedIn(record, "harbour")).toEqual([GATE]), soon);
    const kept: string[] = [];
    const refused = new Set<string>();
    const write = async (anchor: string) =>
      record.library.corrections.add(correction({ anchor })).then(
        () => kept.push(anchor),
        (error: unknown) => refused.add(String(error)),
      );
    for (let at = 0; at < 50; at++) await write(`before-${at}`);
    expect(kept).toHaveLength(50);
    const dying = primary.stop("SIGQUIT");
    for (let at = 0; at < 20; at++) await write(`dying-${at}`);
    await dying;
    proxy.leadTo(new URL(standby.url));
    // It follows no one now, and takes no writes yet.
    await write("while it may only be read");
    expect(await quotedIn(record, "harbour")).toEqual([GATE]);
    await standby.promote();
    await vi.waitFor(() => record.library.corrections.add(correction({ anchor: "after" })), soon);
    const there = new Set(
      (await record.library.corrections.list("harbour", "100")).map(({ anchor }) => anchor),
    );
    expect(kept.filter((anchor) => !there.has(anchor))).toEqual([]);
    expect([...refused]).toContain(
      "LibraryError: Cannot keep the correction: the database may only be read",
    );
    for (const each of refused) {
      expect(each).toMatch(/: the database (cannot be reached|may only be read)/);
    }
    const other = await at.open({ DATABASE_URL: standby.url });
    await other.library.articles.put("harbour", [article("two", said(WALL))]);
    await vi.waitFor(
      async () => expect(await quotedIn(record, "harbour")).toEqual([WALL, GATE]),
      soon,
    );
  });
});

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
