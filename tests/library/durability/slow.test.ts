/** A database that is slow, and one that ends connections. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { quotedIn, type RecordAt, recordAt, said } from "../../app/stories/record-at.ts";
import { article, correction, story } from "../contract/made.ts";
import { asAdministrator, dropSchema, inSchema, newSchema } from "../homes/all-homes.ts";
import { type DatabaseProxy, openProxy } from "./open-proxy.ts";

const server = process.env.TEST_DATABASE_URL;
if (!server) process.stderr.write("TEST_DATABASE_URL is not set: a slow database is not tested\n");

const GATE = "We closed the harbour gate";
const WALL = "The eastern wall will stand";
const soon = { timeout: 20_000, interval: 20 };
/** How long a query may run here, in ms, given as an operator may give it: in the address. */
const LONGEST_QUERY = 300;

describe.skipIf(!server)("PostgreSQL", () => {
  let at: RecordAt;
  let schema: string;
  let proxy: DatabaseProxy;
  beforeEach(async () => {
    at = recordAt();
    schema = await newSchema(server!);
    proxy = await openProxy(new URL(server!));
  });
  afterEach(async () => {
    proxy.release();
    await at.remove();
    await proxy.cut();
    await dropSchema(server!, schema);
  });

  const open = async () => {
    const address = new URL(inSchema(proxy.url.href, schema));
    address.searchParams.set("query_timeout", String(LONGEST_QUERY));
    address.searchParams.set("application_name", schema);
    const record = await at.open({ DATABASE_URL: address.href });
    record.watch();
    await record.library.stories.create(story("harbour"));
    await record.library.articles.put("harbour", [article("one", said(GATE))]);
    await record.library.settings.change("100", { story: "harbour" });
    await vi.waitFor(
      async () => expect(await quotedIn(record, "harbour", "100")).toEqual([GATE]),
      soon,
    );
    return record;
  };
  const anchors = async (record: Awaited<ReturnType<typeof open>>) =>
    (await record.library.corrections.list("harbour", "100")).map(({ anchor }) => anchor);

  test("while it does not answer, memory does; writes are refused in time and not kept", async () => {
    at.write("folder", "one.md", said(WALL));
    const record = await open();
    expect((await record.findIndex({ guild: "100", story: null }))?.story.info.id).toBe("harbour");
    proxy.hold();
    const refused = record.library.corrections.add(correction({ anchor: "refused" }));
    await expect(refused).rejects.toThrow(
      "Cannot keep the correction: the database takes too long",
    );
    expect(await quotedIn(record, "harbour", "100")).toEqual([GATE]);
    expect((await record.findIndex({ guild: "100", story: null }))?.story.info.id).toBe("harbour");
    // A server that was never heard of is answered too, from the folders.
    expect(await quotedIn(record, "folder", "900")).toEqual([WALL]);
    expect((await record.findIndex({ guild: "900", story: null }))?.story.info.id).toBe("folder");
    proxy.release();
    await vi.waitFor(() => record.library.corrections.add(correction({ anchor: "kept" })), soon);
    expect(await anchors(record)).toEqual(["kept"]);
  }, 60_000);

  test("when it ends all connections again and again, nothing acknowledged is lost", async () => {
    const record = await open();
    const kept: string[] = [];
    const refused: string[] = [];
    for (let write = 0; write < 60; write++) {
      const anchor = `write-${write}`;
      const add = record.library.corrections.add(correction({ anchor })).then(
        () => kept.push(anchor),
        (error: unknown) => refused.push(String(error)),
      );
      if (write % 4 === 0) await endConnections(schema);
      await add;
    }
    expect(kept.length).toBeGreaterThan(40);
    for (const each of refused) {
      expect(each).toMatch(
        /^LibraryError: Cannot keep the correction: the database cannot be reached/,
      );
    }
    const there = new Set(await anchors(record));
    expect(kept.filter((anchor) => !there.has(anchor))).toEqual([]);
    // What another writes is heard of over a new connection.
    const other = await at.open({ DATABASE_URL: inSchema(server!, schema) });
    await other.library.articles.put("harbour", [article("two", said(WALL))]);
    await vi.waitFor(
      async () => expect(await quotedIn(record, "harbour", "100")).toEqual([WALL, GATE]),
      soon,
    );
  }, 60_000);
});

/** As a database does that is restarted: every connection of this name is ended. */
function endConnections(name: string): Promise<void> {
  const which = `application_name = '${name}'`;
  return asAdministrator(
    server!,
    `select pg_terminate_backend(pid) from pg_stat_activity where ${which}`,
  );
}
