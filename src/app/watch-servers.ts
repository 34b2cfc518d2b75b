import type { Log } from "#interactions/log.ts";
import type { Servers } from "#library/contract/servers.ts";

/** Hears where the bot is, and forgets the servers it was removed from. */
export interface ServerWatch {
  /** The bot was removed from a server. Never rejects: what fails is logged. */
  readonly left: (server: string) => Promise<void>;
  /** The bot is in a server (again). Never rejects. */
  readonly joined: (server: string) => Promise<void>;
  /** Forgets those that were left long enough ago. Never rejects. */
  readonly forgetLeft: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** How long the record of a server is kept after the bot was removed, in case that was a mistake. */
export const KEPT_DAYS = 30;
const DAY = 86_400_000;

/** Looks once now and once a day. */
export function watchServers(servers: Servers, now: () => Date, log: Log): ServerWatch {
  const safely = async (what: string, work: () => Promise<void>): Promise<void> => {
    await work().catch((error: unknown) => log.warn({ err: error }, `Cannot ${what}`));
  };
  const forgetLeft = () =>
    safely("forget the servers that were left", async () => {
      const moment = new Date(now().getTime() - KEPT_DAYS * DAY).toISOString();
      for (const server of await servers.leftBefore(moment)) {
        await servers.forget(server);
        log.info({ server }, `Forgot a server that was left ${KEPT_DAYS} days ago`);
      }
    });
  const timer = setInterval(forgetLeft, DAY).unref();
  void forgetLeft();
  return {
    left: (server) => safely("note that a server was left", () => servers.left(server)),
    joined: (server) => safely("note that a server is back", () => servers.joined(server)),
    forgetLeft,
    stop: async () => clearInterval(timer),
  };
}
