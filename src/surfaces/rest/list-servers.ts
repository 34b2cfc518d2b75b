import { Routes } from "discord-api-types/v10";
import { z } from "zod";
import { restOptions } from "./rest-options.ts";

export interface ListServersParts {
  readonly token: string;
  /** The key of the application that the token must be of. */
  readonly publicKey: string;
  /** Where Discord's REST interface is; null is Discord. */
  readonly api: string | null;
}

const application = z.object({ verify_key: z.string() });
const servers = z.array(z.object({ id: z.string().regex(/^\d{1,20}$/) }));

/** As many as Discord gives at once. */
const AT_ONCE = "200";

/**
 * Asks Discord which servers the bot is in.
 * @throws Error when the token is another bot's, or Discord does not say.
 */
export async function listServers(parts: ListServersParts): Promise<readonly string[]> {
  const { REST } = await import("@discordjs/rest");
  const rest = new REST(restOptions(parts.api)).setToken(parts.token);
  const { verify_key } = application.parse(await rest.get(Routes.currentApplication()));
  if (verify_key.toLowerCase() !== parts.publicKey.toLowerCase()) {
    throw new Error("Cannot list the servers: DISCORD_TOKEN is not of DISCORD_PUBLIC_KEY’s bot");
  }
  const all: string[] = [];
  for (;;) {
    const query = new URLSearchParams({ limit: AT_ONCE, after: all.at(-1) ?? "0" });
    const page = servers.parse(await rest.get(Routes.userGuilds(), { query }));
    if (page.length === 0) return all;
    all.push(...page.map(({ id }) => id).toSorted(byNumber));
    if (new Set(all).size < all.length) {
      throw new Error("Cannot list the servers: Discord names one twice");
    }
  }
}

function byNumber(a: string, b: string): number {
  return BigInt(a) < BigInt(b) ? -1 : 1;
}
