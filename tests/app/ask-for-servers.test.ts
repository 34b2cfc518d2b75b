import { expect, it } from "vitest";
import { askForServers } from "#app/ask-for-servers.ts";
import { watchServers } from "#app/watch-servers.ts";
import { openLibrary } from "#library/open-library.ts";

/** A server that left is forgotten where only the HTTP endpoint runs. */

const DAY = 86_400_000;
const START = Date.parse("2026-03-01T12:00:00Z");

async function setUp() {
  let time = START;
  let servers: readonly string[] | null = ["1", "2"];
  const now = () => new Date(time);
  const library = await openLibrary({ databaseUrl: null, databaseFile: ":memory:" }, now);
  for (const server of ["1", "2"]) await library.settings.change(server, { language: "en-GB" });
  const logged: string[] = [];
  const keep = (_: object, message: string) => void logged.push(message);
  const log = { info: keep, warn: keep, error: keep };
  const watch = watchServers(library.servers, now, log, "listed");
  const list = async () => servers ?? Promise.reject(new Error("away"));
  const { look, stop } = askForServers(list, watch, log);
  const lookOn = async (day: number, listed: readonly string[] | null) => {
    time = START + day * DAY;
    servers = listed;
    await look();
  };
  const kept = async () => (await library.settings.read("1")).language !== null;
  const end = async () => {
    stop();
    await watch.stop();
    await library.close();
  };
  return { watch, lookOn, look, stop, logged, kept, end };
}

it.each<readonly [string, readonly (readonly [number, readonly string[] | null])[], boolean]>([
  [
    "that is there stays",
    [
      [0, ["1", "2"]],
      [40, ["1", "2"]],
    ],
    true,
  ],
  [
    "that left stays for 30 days",
    [
      [0, ["2"]],
      [29, ["2"]],
    ],
    true,
  ],
  [
    "that left is forgotten then",
    [
      [0, ["2"]],
      [30, ["2"]],
    ],
    false,
  ],
  [
    "that came back in between stays",
    [
      [0, ["2"]],
      [9, ["1", "2"]],
      [31, ["2"]],
    ],
    true,
  ],
  [
    "that came back on the last day stays",
    [
      [0, ["2"]],
      [31, ["1", "2"]],
    ],
    true,
  ],
  [
    "stays while Discord does not say",
    [
      [0, ["2"]],
      [31, null],
      [99, null],
    ],
    true,
  ],
])("one %s", async (_, looks, stays) => {
  const { lookOn, kept, end } = await setUp();
  for (const [day, listed] of looks) await lookOn(day, listed);
  expect(await kept()).toBe(stays);
  await end();
});

it("one where commands are used without the bot stays", async () => {
  const { lookOn, watch, kept, end } = await setUp();
  await lookOn(0, ["2"]);
  await watch.usedOn("1");
  await lookOn(31, ["2"]);
  expect(await kept()).toBe(true);
  await end();
});

it("says when Discord does not, and looks no more once it is stopped", async () => {
  const { lookOn, look, stop, logged, kept, end } = await setUp();
  await lookOn(0, null);
  expect(logged).toEqual(["Cannot ask Discord which servers the bot is in"]);
  await lookOn(0, ["2"]);
  stop();
  await lookOn(31, ["2"]);
  await look();
  expect(await kept()).toBe(true);
  await end();
});
