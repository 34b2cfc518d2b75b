import type { Log } from "#interactions/log.ts";
import type { Servers } from "#library/contract/servers.ts";

/** Hears where the bot is, and forgets the servers it was removed from. No call rejects: what fails is logged. */
export interface ServerWatch {
  /** The bot was removed from a server. */
  readonly left: (server: string) => Promise<void>;
  /** The bot is in a server (again). */
  readonly joined: (server: string) => Promise<void>;
  /** All servers of a shard, told when it connects: the bot may have been removed while it was away. */
  readonly present: (shard: ShardServers) => Promise<void>;
  /** Somebody used a command that was installed on a server, in the bot's absence too. */
  readonly usedOn: (server: string) => Promise<void>;
  /** Forgets those that were left long enough ago, of the shards that connected here. */
  readonly forgetLeft: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface ShardServers {
  readonly shard: number;
  /** How many shards there are. */
  readonly count: number;
  readonly servers: readonly string[];
}

/** How long the record of a server is kept after the bot was removed, in case that was a mistake. */
const KEPT_DAYS = 30;
const DAY = 86_400_000;

/**
 * Looks when a shard connects and once a day. Whether a server was left is known to the process
 * alone that has its shard, so that no other forgets it. Where nothing but a list tells who came
 * back (`listed`), it looks after each list alone.
 */
export function watchServers(
  servers: Servers,
  now: () => Date,
  log: Log,
  by: "gateway" | "listed" = "gateway",
): ServerWatch {
  const whereabouts = createWhereabouts(servers, now, log);
  const safely = async (what: string, work: () => Promise<void>): Promise<void> => {
    await work().catch((error: unknown) => log.warn({ err: error }, `Cannot ${what}`));
  };
  const { left, joined, present, isNoted, forgetLeft } = whereabouts;
  const look = () => safely("forget the servers that were left", forgetLeft);
  const timer = by === "listed" ? undefined : setInterval(look, DAY).unref();
  return {
    left: (server) => safely("note that a server was left", () => left(server)),
    joined: (server) => safely("note that a server is back", () => joined(server)),
    present: async (told) => {
      await safely("note which servers were left", () => present(told));
      await look();
    },
    usedOn: async (server) => {
      if (isNoted(server)) await safely("note that a server is back", () => joined(server));
    },
    forgetLeft: look,
    stop: async () => clearInterval(timer),
  };
}

/** Which servers the shards here are in, and which are noted as left; its calls may reject. */
function createWhereabouts(servers: Servers, now: () => Date, log: Log) {
  const shards = new Map<number, Omit<ShardServers, "servers"> & { servers: Set<string> }>();
  /** Those that are noted as left; not of each that was is it known here. */
  let noted = new Set<string>();
  const shardOf = (server: string) =>
    [...shards.values()].find(({ shard, count }) => isOnShard(server, shard, count));

  async function left(server: string): Promise<void> {
    shardOf(server)?.servers.delete(server);
    noted.add(server);
    await servers.left(server);
  }

  async function joined(server: string): Promise<void> {
    shardOf(server)?.servers.add(server);
    await servers.joined(server);
    noted.delete(server);
  }

  async function present(told: ShardServers): Promise<void> {
    const here = { ...told, servers: new Set(told.servers) };
    shards.set(told.shard, here);
    for (const server of await servers.known()) {
      if (!isOnShard(server, told.shard, told.count) || here.servers.has(server)) continue;
      const message = `The bot is not in a server any more; it is forgotten in ${KEPT_DAYS} days`;
      log.info({ server }, message);
      await left(server);
    }
  }

  async function forgetLeft(): Promise<void> {
    const all = await servers.leftBefore(now().toISOString());
    noted = new Set(all);
    for (const server of all) if (shardOf(server)?.servers.has(server)) await joined(server);
    const moment = new Date(now().getTime() - KEPT_DAYS * DAY).toISOString();
    for (const server of await servers.leftBefore(moment)) {
      if (shardOf(server) === undefined) continue;
      await servers.forget(server);
      log.info({ server }, `Forgot a server that was left ${KEPT_DAYS} days ago`);
    }
  }

  return { left, joined, present, forgetLeft, isNoted: (server: string) => noted.has(server) };
}

/** How Discord divides servers among shards: https://discord.com/developers/docs/events/gateway#sharding */
function isOnShard(server: string, shard: number, count: number): boolean {
  return /^\d+$/.test(server) && (BigInt(server) >> 22n) % BigInt(count) === BigInt(shard);
}
