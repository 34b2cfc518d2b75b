import { z } from "zod";
import { readGuild } from "./read-asker.ts";

const sent = z.object({
  guild_id: z.string(),
  guild_locale: z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,4})?$/),
  authorizing_integration_owners: z.record(z.string(), z.string()).nullish(),
});

/** The server that has the bot and its language, as an interaction tells; null where it tells none. */
export function localeOfServer(
  interaction: unknown,
): { readonly server: string; readonly locale: string } | null {
  const { data } = sent.safeParse(interaction);
  const server = data === undefined ? null : readGuild(data);
  return data === undefined || server === null ? null : { server, locale: data.guild_locale };
}
