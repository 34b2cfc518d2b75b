import { EventEmitter } from "node:events";
import type { Client } from "discord.js";
import { expect, it } from "vitest";
import { hearOfServers } from "#surfaces/gateway/hear-of-servers.ts";

/** What the gateway says of servers the bot is in. */

it.each<readonly [string, unknown, readonly string[]]>([
  ["GUILD_DELETE", { id: "7" }, ["left 7"]],
  ["GUILD_DELETE", { id: "7", unavailable: false }, ["left 7"]],
  ["GUILD_DELETE", { id: "7", unavailable: true }, []],
  ["GUILD_CREATE", { id: "7", name: "Norwick" }, ["joined 7"]],
  ["GUILD_CREATE", { id: "7", unavailable: true }, []],
  ["GUILD_DELETE", { name: "no id" }, []],
  ["GUILD_DELETE", null, []],
  ["GUILD_UPDATE", { id: "7" }, []],
])("%s %j", (event, data, heard) => {
  const told: string[] = [];
  const ws = new EventEmitter();
  hearOfServers({ ws } as unknown as Client, {
    left: async (id) => void told.push(`left ${id}`),
    joined: async (id) => void told.push(`joined ${id}`),
  });
  ws.emit(event, data);
  expect(told).toEqual(heard);
});
