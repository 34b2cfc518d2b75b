import { type Client, GatewayDispatchEvents } from "discord.js";
import { z } from "zod";
import { serverUsedOn } from "../server-used-on.ts";

/** Told which servers have the bot. No call rejects. */
export interface ServerListener {
  readonly left: (server: string) => Promise<void>;
  readonly joined: (server: string) => Promise<void>;
  /** All servers of a shard, each time it begins a new session. */
  readonly present: (shard: ShardServers) => Promise<void>;
  /** Somebody used a command that was installed on a server. */
  readonly usedOn: (server: string) => Promise<void>;
}

interface ShardServers {
  readonly shard: number;
  readonly count: number;
  readonly servers: readonly string[];
}

/** A server that is `unavailable` has an outage; the bot is still in it. */
const server = z.object({ id: z.string(), unavailable: z.boolean().nullish() });

/** Servers with an outage are listed too. */
const ready = z.object({
  guilds: z.array(z.object({ id: z.string() })),
  shard: z.tuple([z.number().int(), z.number().int().min(1)]).default([0, 1]),
});

export function hearOfServers(client: Client, listener: ServerListener): void {
  const { left, joined, present, usedOn } = listener;
  const hear = (event: GatewayDispatchEvents, tell: (id: string) => Promise<void>) =>
    client.ws.on(event, (data: unknown) => {
      const parsed = server.safeParse(data);
      if (parsed.success && parsed.data.unavailable !== true) void tell(parsed.data.id);
    });
  hear(GatewayDispatchEvents.GuildDelete, left);
  hear(GatewayDispatchEvents.GuildCreate, joined);
  client.ws.on(GatewayDispatchEvents.Ready, (data: unknown) => {
    const parsed = ready.safeParse(data);
    if (!parsed.success) return;
    const {
      guilds,
      shard: [shard, count],
    } = parsed.data;
    void present({ shard, count, servers: guilds.map(({ id }) => id) });
  });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (data: unknown) => {
    const id = serverUsedOn(data);
    if (id !== null) void usedOn(id);
  });
}
