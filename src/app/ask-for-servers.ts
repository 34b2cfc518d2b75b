import type { Log } from "#interactions/log.ts";
import type { ServerWatch } from "./watch-servers.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * Asks which servers the bot is in, once a day, for where no gateway tells it. The first time is a
 * minute after the start, so that one that starts again and again does not ask as often.
 */
export function askForServers(
  list: () => Promise<readonly string[]>,
  watch: Pick<ServerWatch, "present">,
  log: Pick<Log, "warn">,
): { readonly look: () => Promise<void>; readonly stop: () => void } {
  let isStopped = false;
  const look = async (): Promise<void> => {
    const servers = await list().catch((error: unknown) => {
      log.warn({ err: error }, "Cannot ask Discord which servers the bot is in");
      return null;
    });
    if (servers !== null && !isStopped) await watch.present({ shard: 0, count: 1, servers });
  };
  const first = setTimeout(look, MINUTE).unref();
  const daily = setInterval(look, DAY).unref();
  return {
    look,
    stop: () => {
      isStopped = true;
      clearTimeout(first);
      clearInterval(daily);
    },
  };
}
