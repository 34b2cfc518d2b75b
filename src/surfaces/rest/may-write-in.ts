import { readServer } from "./read-server.ts";
import { restOptions } from "./rest-options.ts";
import { whyUnsent } from "./why-unsent.ts";

/** Whether the bot may write into a channel of a server; null where Discord does not say. */
export type MayWriteIn = (server: string, channel: string) => Promise<boolean | null>;

/**
 * @param token null where the bot has none, and nothing can be asked
 * @param api where Discord's REST interface is; null is Discord
 */
export function mayWriteIn(token: string | null, api: string | null): MayWriteIn {
  return async (server, channel) => {
    if (token === null) return null;
    try {
      const { REST } = await import("@discordjs/rest");
      const rest = new REST(restOptions(api)).setToken(token);
      const { channels } = await readServer(server, rest);
      return channels.find(({ id }) => id === channel)?.mayWrite ?? null;
    } catch (error) {
      // A server without the bot, where the commands alone are installed, is none it may look at.
      const { status = 0 } = whyUnsent(error);
      return status === 403 || status === 404 ? false : null;
    }
  };
}
