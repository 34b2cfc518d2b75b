import { type Client, GatewayDispatchEvents } from "discord.js";
import { z } from "zod";

/** Told when the bot is removed from a server, or is in one (again). Neither rejects. */
export interface ServerListener {
  readonly left: (server: string) => Promise<void>;
  readonly joined: (server: string) => Promise<void>;
}

/** A server that is `unavailable` has an outage; the bot is still in it. */
const server = z.object({ id: z.string(), unavailable: z.boolean().nullish() });

export function hearOfServers(client: Client, { left, joined }: ServerListener): void {
  const hear = (event: GatewayDispatchEvents, tell: (id: string) => Promise<void>) =>
    client.ws.on(event, (data: unknown) => {
      const parsed = server.safeParse(data);
      if (parsed.success && parsed.data.unavailable !== true) void tell(parsed.data.id);
    });
  hear(GatewayDispatchEvents.GuildDelete, left);
  hear(GatewayDispatchEvents.GuildCreate, joined);
}
