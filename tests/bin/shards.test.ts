import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { slash } from "../discord/gateway-bot.ts";
import { type StrictDiscord, startStrictDiscord } from "../discord/strict-discord.ts";

/** `npm start` with SHARDS=auto, in processes of its own, on a Discord that is not ours. */

/** For the start of three processes and the other Discord, in ms. */
const PATIENCE = 90_000;
let discord: StrictDiscord;
let manager: ReturnType<typeof spawn>;
let health = "";
const warnings: string[] = [];

beforeAll(async () => {
  discord = await startStrictDiscord();
  discord.recommendShards(2);
  manager = spawn("node", [join(import.meta.dirname, "../../src/bin/launch.js"), "start"], {
    env: {
      ...process.env,
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      DATABASE_FILE: ":memory:",
      SHARDS: "auto",
      PORT: "0",
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  manager.stderr?.on("data", (line) => warnings.push(String(line)));
  for await (const line of createInterface({ input: manager.stdout! })) {
    health = /http\S+/.exec(line)?.[0] ?? "";
    if (health.endsWith("/healthz")) return;
  }
  throw new Error(`Cannot start the shards: ${warnings.join("")}`);
}, PATIENCE);

afterAll(async () => {
  if (manager.exitCode === null) {
    const ended = once(manager, "exit");
    manager.kill();
    await ended;
  }
  await discord.stop();
}, PATIENCE);

/** Asks again and again, as whoever watches the bot does, until the answer is so. */
async function untilReady(): Promise<unknown> {
  for (;;) {
    const answer = await fetch(health);
    const report: unknown = await answer.json();
    if (answer.status === 200) return report;
  }
}

describe("the shards", () => {
  it("identify, as many as Discord recommends, each with its own number, and are well", {
    timeout: PATIENCE,
  }, async () => {
    expect(discord.gateway.identified).toEqual([
      [0, 2],
      [1, 2],
    ]);
    const report = await untilReady();
    const shards = [0, 1].map((shard) => ({ shard, isConnected: true }));
    expect(report).toMatchObject({ ready: true, gateway: shards });
  });

  it("answer", { timeout: PATIENCE }, async () => {
    const id = await discord.interact(slash("story"));
    const { body } = await discord.until(({ path }) => path.startsWith(`/interactions/${id}/`));
    expect(body).toMatchObject({ type: 4 });
    const metrics = await (await fetch(health.replace("healthz", "metrics"))).text();
    expect(metrics).toContain('verbatim_gateway_connected{shard="1"}');
  });

  it("come back when they die", { timeout: PATIENCE }, async () => {
    const [first] = shardsOf(manager.pid ?? 0);
    process.kill(first ?? 0, "SIGKILL");
    await discord.gateway.untilIdentified(3);
    await untilReady();
    expect(discord.gateway.identified[2]).toEqual([expect.any(Number), 2]);
    expect(warnings.join("")).toContain("A shard died");
  });

  it("end with the process that started them", { timeout: PATIENCE }, async () => {
    const ended = once(manager, "exit");
    manager.kill();
    expect(await ended).toEqual([0, null]);
    expect(discord.problems).toEqual([]);
  });
});

/** The processes of the shards that a process has started; it may have others. */
function shardsOf(parent: number): readonly number[] {
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, "utf8");
  return children
    .trim()
    .split(" ")
    .filter((child) => readFileSync(`/proc/${child}/cmdline`, "utf8").includes("\0shard"))
    .map(Number);
}
