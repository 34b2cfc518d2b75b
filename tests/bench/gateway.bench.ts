/**
 * `npm run bench -- gateway`: what servers cost over the gateway: `npm start` on a Discord of this
 * machine that tells it of 1,000 servers with 40 channels, 25 roles and 20 emoji each.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { slash } from "../discord/gateway-bot.ts";
import { startStrictDiscord } from "../discord/strict-discord.ts";
import { printFigure } from "./figure.ts";

const SERVERS = 1_000;

export default async function benchGateway(): Promise<void> {
  // Its clock stands still, as so many servers at once take longer than the three seconds.
  const discord = await startStrictDiscord();
  const child = spawn("node", ["src/bin/launch.js", "start"], {
    env: {
      ...process.env,
      DISCORD_API: discord.api,
      DISCORD_TOKEN: discord.token,
      DATABASE_FILE: ":memory:",
      PORT: "0",
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let url = "";
  for await (const line of createInterface({ input: child.stdout })) {
    url ||= /http:\S+/.exec(line)?.[0] ?? "";
    if (line.startsWith("Invite it")) break;
  }
  const metric = async (name: string) => {
    const text = await (await fetch(new URL("/metrics", url))).text();
    return Number(new RegExp(`^verbatim_${name} (\\S+)$`, "m").exec(text)?.[1]);
  };
  const memory = async () => ({
    resident: await metric("process_resident_memory_bytes"),
    heap: await metric("nodejs_heap_size_used_bytes"),
  });
  const before = await memory();
  const spent = await metric("process_cpu_seconds_total");
  for (let at = 0; at < SERVERS; at++) discord.gateway.dispatch("GUILD_CREATE", serverOf(at));
  // What is answered now was told after all of them.
  const id = await discord.interact(slash("story"));
  await discord.until(({ path }) => path.startsWith(`/interactions/${id}/`));
  const after = await memory();
  printFigure("resident before, MB", before.resident / 1e6);
  printFigure(`resident with ${SERVERS} servers, MB`, after.resident / 1e6);
  printFigure("  heap, kB a server (garbage included)", (after.heap - before.heap) / 1e3 / SERVERS);
  const cpu = (await metric("process_cpu_seconds_total")) - spent;
  printFigure("processor time, ms a server", (cpu * 1000) / SERVERS);
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
  await discord.stop();
}

/** A server in which the bot may not speak, so that it greets nobody. */
function serverOf(at: number): object {
  const id = (kind: bigint, n: number) =>
    String(900_000_000_000_000_000n + kind * 10_000_000n + BigInt(at * 100 + n));
  const server = id(0n, 0);
  const several = <Made>(count: number, make: (n: number) => Made) =>
    Array.from({ length: count }, (_, n) => make(n));
  return {
    id: server,
    name: `Town number ${at}`,
    owner_id: "1",
    preferred_locale: "en-US",
    member_count: 1,
    members: [],
    roles: several(25, (n) => ({
      id: n === 0 ? server : id(1n, n),
      name: `role ${n}`,
      permissions: "0",
      position: n,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0,
    })),
    channels: several(40, (n) => ({
      id: id(2n, n),
      type: 0,
      name: `channel-${n}`,
      position: n,
      topic: "What this channel is for",
      permission_overwrites: several(2, (k) => ({ id: id(1n, k), type: 0, allow: "0", deny: "0" })),
    })),
    emojis: several(20, (n) => ({ id: id(3n, n), name: `emoji${n}`, roles: [], animated: false })),
    stickers: [],
    features: [],
  };
}
