import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { type Shards, startShards } from "#surfaces/gateway/start-shards.ts";
import { type StrictDiscord, startStrictDiscord } from "../discord/strict-discord.ts";

/** Processes of shards that hang, with looks that the test takes. */

let discord: StrictDiscord;
let lives: string;
let shards: Shards;
let look: () => void;
let isWatched: boolean;
const logged: string[] = [];
const pauses: number[] = [];
let now = 0;
/** What happens in the pauses. */
let between: () => Promise<void>;

beforeAll(async () => {
  discord = await startStrictDiscord();
});
afterAll(() => discord.stop());

beforeEach(() => {
  lives = mkdtempSync(join(tmpdir(), "verbatim-lives-"));
  vi.stubEnv("LIVES_FOLDER", lives);
  logged.length = 0;
  pauses.length = 0;
  between = async () => undefined;
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(lives, { recursive: true });
});

const keep = (_: object, message: string) => void logged.push(message);

/** @param hanging The lives in which the process hangs, counted from 0. */
async function start(hanging: string): Promise<void> {
  vi.stubEnv("HANGING_LIVES", hanging);
  shards = await startShards({
    token: discord.token,
    api: discord.api,
    count: 1,
    script: join(import.meta.dirname, "../helpers/hanging-shard.js"),
    scriptArguments: [],
    now: () => now,
    wait: async (duration) => {
      pauses.push(duration);
      await between();
    },
    looking: (given) => {
      look = given;
      isWatched = true;
      return () => {
        isWatched = false;
      };
    },
    log: { info: keep, warn: keep, error: keep },
  });
  await inLife(0);
}

/** Resolves when the shard's process said that it is in this life; it tells so as its servers. */
const inLife = (life: number) =>
  vi.waitFor(() => expect(shards.states()).toMatchObject([{ isConnected: true, servers: life }]), {
    timeout: 30_000,
    interval: 10,
  });

/** Ends the process of the shard, which told its id. */
const kill = () => process.kill(Number(shards.metrics()[0]), "SIGKILL");

const looks = (count: number) => {
  for (let at = 0; at < count; at++) look();
};

it("is ended after 60 s without a word and started again, with one line in the log", async () => {
  await start("0");
  looks(11);
  expect(logged).toEqual([]);
  looks(3);
  await inLife(1);
  expect(logged).toEqual(["A shard said nothing for 60 s; it is started again"]);
  // The new process is counted anew.
  looks(11);
  expect(logged).toHaveLength(1);
  await shards.stop();
  expect(isWatched).toBe(false);
});

it("is ended after 15 s where all are to stop", async () => {
  await start("0");
  const stopped = shards.stop();
  looks(2);
  expect(logged).toEqual([]);
  look();
  await stopped;
  expect(logged).toEqual(["A shard said nothing for 15 s; it is ended"]);
});

it("pauses twice as long after each short life, and starts anew after a good one", async () => {
  await start("");
  for (let life = 1; life <= 11; life++) {
    if (life === 11) now += 10 * 60_000;
    kill();
    await inLife(life);
  }
  const seconds = [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 1];
  expect(pauses).toEqual(seconds.map((each) => each * 1000));
  await shards.stop();
});

it("is not started any more where all are stopped in its pause", async () => {
  await start("");
  const stopped = new Promise<void>((done) => {
    between = () => shards.stop().finally(done);
  });
  kill();
  await stopped;
  await new Promise((next) => setImmediate(next));
  expect(readdirSync(lives)).toEqual(["0"]);
  expect(logged).toEqual(["A shard died; it is started again"]);
});

it("ends with the reason when Discord refuses the token", async () => {
  await start("");
  discord.faultNext({ kind: "refuse", status: 401, body: { code: 0, message: "401" } });
  kill();
  const { message } = await shards.refused;
  expect(message).toMatch(/^Cannot start the shards: the token is refused/);
  expect(pauses).toEqual([]);
  expect(isWatched).toBe(false);
  expect(readdirSync(lives)).toEqual(["0"]);
});
