import { expect, it } from "vitest";
import { KEPT_DAYS, watchServers } from "#app/watch-servers.ts";
import { openLibrary } from "#library/open-library.ts";

/** When the record of a server that the bot left is removed. */

const DAY = 86_400_000;
const START = Date.parse("2026-03-01T12:00:00Z");

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
  await watch.left("1");
  at(KEPT_DAYS - 1);
  await watch.forgetLeft();
  expect(await languageOf("1")).toBe("en-GB");
  at(KEPT_DAYS);
  await watch.forgetLeft();
  expect(await languageOf("1")).toBeNull();
  expect(await languageOf("2")).toBe("en-GB");
  await watch.stop();
});

it("is kept when the bot is invited again in time", async () => {
  const { watch, at, languageOf } = await setUp();
  await watch.left("1");
  at(KEPT_DAYS - 1);
  await watch.joined("1");
  at(KEPT_DAYS + 5);
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
