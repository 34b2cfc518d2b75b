import { EventEmitter } from "node:events";
import type { Client } from "discord.js";
import { expect, it } from "vitest";
import { hearOfServers } from "#surfaces/gateway/hear-of-servers.ts";

/** What the gateway says of servers the bot is in. */

/** Somebody used a command on server 7, installed there or brought along. */
function used(owners: Readonly<Record<string, string>>) {
  return { guild_id: "7", authorizing_integration_owners: owners };
}

it.each<readonly [string, unknown, readonly string[]]>([
  ["GUILD_DELETE", { id: "7" }, ["left 7"]],
  ["GUILD_DELETE", { id: "7", unavailable: false }, ["left 7"]],
  ["GUILD_DELETE", { id: "7", unavailable: true }, []],
  ["GUILD_CREATE", { id: "7", name: "Norwick" }, ["joined 7"]],
  ["GUILD_CREATE", { id: "7", unavailable: true }, []],
  ["GUILD_DELETE", { name: "no id" }, []],
  ["GUILD_DELETE", null, []],
  ["GUILD_UPDATE", { id: "7" }, []],
  [
    "READY",
    { guilds: [{ id: "7", unavailable: true }, { id: "8" }], shard: [1, 4] },
    ["shard 1 of 4: 7 8"],
  ],
  ["READY", { guilds: [] }, ["shard 0 of 1: "]],
  ["READY", { guilds: [{ name: "no id" }] }, []],
  ["READY", null, []],
  ["INTERACTION_CREATE", used({ "0": "7" }), ["used on 7"]],
  ["INTERACTION_CREATE", used({ "0": "7", "1": "1" }), ["used on 7"]],
  ["INTERACTION_CREATE", used({ "1": "1" }), []],
  ["INTERACTION_CREATE", used({ "0": "0" }), []],
])("%s %j", (event, data, heard) => {
  const told: string[] = [];
  const ws = new EventEmitter();
  hearOfServers({ ws } as unknown as Client, {
    left: async (id) => void told.push(`left ${id}`),
    joined: async (id) => void told.push(`joined ${id}`),
    present: async ({ shard, count, servers }) =>
      void told.push(`shard ${shard} of ${count}: ${servers.join(" ")}`),
    usedOn: async (id) => void told.push(`used on ${id}`),
  });
  ws.emit(event, data);
  expect(told).toEqual(heard);
});
