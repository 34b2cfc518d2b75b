import { expect, it } from "vitest";
import { watchServers } from "#app/watch-servers.ts";
import { openLibrary } from "#library/open-library.ts";

/** When the record of a server that the bot left is removed. */

const DAY = 86_400_000;
const START = Date.parse("2026-03-01T12:00:00Z");

/** The only shard, in these servers. */
const here = (...servers: readonly string[]) => ({ shard: 0, count: 1, servers });

async function setUp() {
  let time = START;
  const library = await openLibrary(
    { databaseUrl: null, databaseFile: ":memory:" },
    () => new Date(time),
  );
  const logged: string[] = [];
  const keep = (_: object, message: string) => void logged.push(message);
  const log = { info: keep, warn: keep, error: keep };
  const watch = watchServers(library.servers, () => new Date(time), log);
  const at = (days: number) => {
    time = START + days * DAY;
  };
  const languageOf = async (server: string) => (await library.settings.read(server)).language;
  for (const server of ["1", "2"]) await library.settings.change(server, { language: "en-GB" });
  return { library, logged, watch, at, languageOf };
}

it("is kept for the days that are stated, then removed, and no other server's", async () => {
  const { watch, at, languageOf } = await setUp();
  await watch.present(here("1", "2"));
  await watch.left("1");
  at(29);
  await watch.forgetLeft();
  expect(await languageOf("1")).toBe("en-GB");
  at(30);
  await watch.forgetLeft();
  expect(await languageOf("1")).toBeNull();
  expect(await languageOf("2")).toBe("en-GB");
  await watch.stop();
});

it("is kept when the bot is invited again in time", async () => {
  const { watch, at, languageOf } = await setUp();
  await watch.present(here("1", "2"));
  await watch.left("1");
  at(29);
  await watch.joined("1");
  at(35);
  await watch.forgetLeft();
  expect(await languageOf("1")).toBe("en-GB");
  await watch.stop();
});

it("is noted as left when the bot connects and is in it no more", async () => {
  const { logged, watch, at, languageOf } = await setUp();
  await watch.present(here("2"));
  expect(logged).toEqual(["The bot is not in a server any more; it is forgotten in 30 days"]);
  at(10);
  await watch.present(here("2"));
  at(30);
  await watch.forgetLeft();
  expect(await languageOf("1")).toBeNull();
  expect(await languageOf("2")).toBe("en-GB");
  await watch.stop();
});

it("is looked after by its own shard alone", async () => {
  const { watch, at, languageOf } = await setUp();
  // Server 1 and 2 are on shard 0 of any number.
  await watch.present({ shard: 1, count: 2, servers: [] });
  at(31);
  await watch.forgetLeft();
  expect(await languageOf("1")).toBe("en-GB");
  await watch.present({ shard: 0, count: 2, servers: ["2"] });
  at(61);
  await watch.forgetLeft();
  expect(await languageOf("1")).toBeNull();
  expect(await languageOf("2")).toBe("en-GB");
  await watch.stop();
});

it("is kept when the bot was invited again while it was away", async () => {
  const { library, watch, at, languageOf } = await setUp();
  await library.servers.left("1");
  at(35);
  await watch.forgetLeft();
  expect(await languageOf("1")).toBe("en-GB");
  await watch.present(here("1", "2"));
  expect(await languageOf("1")).toBe("en-GB");
  expect(await library.servers.known()).toEqual(["1", "2"]);
  await watch.stop();
});

it("is kept where commands are used without the bot being there", async () => {
  const { watch, at, languageOf } = await setUp();
  await watch.present(here("2"));
  at(29);
  for (const server of ["1", "2", "3"]) await watch.usedOn(server);
  at(35);
  await watch.forgetLeft();
  expect(await languageOf("1")).toBe("en-GB");
  await watch.stop();
});

it("logs what fails and goes on", async () => {
  const { library, logged, watch } = await setUp();
  await library.close();
  const broken = watchServers(
    { ...library.servers, left: async () => Promise.reject(new Error("away")) },
    () => new Date(START),
    { info: () => {}, warn: (_, message) => void logged.push(message), error: () => {} },
  );
  await broken.left("1");
  expect(logged).toEqual(["Cannot note that a server was left"]);
  await watch.stop();
  await broken.stop();
});
