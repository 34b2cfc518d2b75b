/** A database that goes away and comes back, through a proxy on loopback that is cut. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { quotedIn, type RecordAt, recordAt, said } from "../../app/stories/record-at.ts";
import { article, correction, story } from "../contract/made.ts";
import { dropSchema, inSchema, newSchema } from "../homes/all-homes.ts";
import { type DatabaseProxy, openProxy } from "./open-proxy.ts";

const server = process.env.TEST_DATABASE_URL;
if (!server) process.stderr.write("TEST_DATABASE_URL is not set: a cut connection is not tested\n");

const GATE = "We closed the harbour gate";
const WALL = "The eastern wall will stand";
const soon = { timeout: 10_000, interval: 20 };

describe.skipIf(!server)("PostgreSQL", () => {
  let at: RecordAt;
  let schema: string;
  let proxy: DatabaseProxy;
  let direct: string;
  beforeEach(async () => {
    at = recordAt();
    schema = await newSchema(server!);
    proxy = await openProxy(new URL(server!));
    direct = inSchema(server!, schema);
  });
  afterEach(async () => {
    await at.remove();
    await proxy.cut();
    await dropSchema(server!, schema);
  });

  test("while it is away answers come from memory and writes say they are not kept; then all is heard", async () => {
    at.write("folder", "one.md", said(GATE));
    const record = await at.open({ DATABASE_URL: inSchema(proxy.url.href, schema) });
    const other = await at.open({ DATABASE_URL: direct });
    record.watch();
    await record.library.stories.create(story("harbour"));
    await record.library.articles.put("harbour", [article("one", said(GATE))]);
    await record.library.settings.change("100", { story: "harbour" });
    await vi.waitFor(
      async () => expect(await quotedIn(record, "harbour", "100")).toEqual([GATE]),
      soon,
    );
    const asked = await record.findIndex({ guild: "100", story: null });
    expect(asked?.story.info.id).toBe("harbour");

    await proxy.cut();
    await expect(record.library.corrections.add(correction())).rejects.toThrow(
      /^Cannot keep the correction: the database cannot be reached \(/,
    );
    await expect(
      record.library.articles.put("harbour", [article("half"), article("done")]),
    ).rejects.toThrow(/^Cannot keep the article: the database cannot be reached \(/);
    expect(await quotedIn(record, "harbour", "100")).toEqual([GATE]);
    expect(await quotedIn(record, "folder")).toEqual([GATE]);
    expect((await record.findIndex({ guild: "100", story: null }))?.story.info.id).toBe("harbour");
    // A folder's change is heard of all the same, and what the library held last stays.
    await record.stories.folderChanged("harbour");
    expect(await quotedIn(record, "harbour", "100")).toEqual([GATE]);
    await vi.waitFor(
      () =>
        expect(at.logged().filter((line) => line.includes("memory until it is back"))).toHaveLength(
          1,
        ),
      soon,
    );

    // What another worker writes meanwhile is not told to this one.
    await other.library.articles.put("harbour", [article("two", said(WALL))]);
    await other.library.settings.change("100", { story: "folder" });
    await proxy.mend();
    await vi.waitFor(
      async () => expect(await quotedIn(record, "harbour")).toEqual([WALL, GATE]),
      soon,
    );
    await vi.waitFor(
      async () =>
        expect((await record.findIndex({ guild: "100", story: null }))?.story.info.id).toBe(
          "folder",
        ),
      soon,
    );
    await record.library.corrections.add(correction());
    const ids = (await other.library.articles.list("harbour")).map(({ id }) => id);
    expect(ids).toEqual(["one", "two"]);
    expect(at.logged()).toContain("The library can be reached again");
  }, 60_000);

  test("a database that is away at the start is used when it is there", async () => {
    at.write("folder", "one.md", said(GATE));
    await proxy.cut();
    const record = await at.open({ DATABASE_URL: inSchema(proxy.url.href, schema) });
    record.watch();
    expect(await quotedIn(record, "folder", "100")).toEqual([GATE]);
    expect(at.logged()[0]).toMatch(/^Cannot look for changes: the database cannot be reached \(/);
    await proxy.mend();
    await vi.waitFor(() => record.library.stories.create(story("harbour")), soon);
    await record.library.articles.put("harbour", [article("one", said(WALL))]);
    await vi.waitFor(async () => expect(await quotedIn(record, "harbour")).toEqual([WALL]), soon);
  }, 60_000);

  test("no log line and no error tells the password", async () => {
    const url = new URL(inSchema(proxy.url.href, schema));
    url.username = "nobody-of-this-name";
    url.password = "sesame-4711";
    await proxy.cut();
    const record = await at.open({ DATABASE_URL: url.href });
    const message = await record.library.changes.latest().catch(String);
    await proxy.mend();
    const refused = await record.library.changes.latest().catch(String);
    expect(`${message} ${refused} ${at.logged().join(" ")}`).not.toContain("sesame");
  }, 60_000);
});
