import { z } from "zod";

/** Under `0` stands the server it was installed on, which may be without the bot. */
const used = z.object({
  guild_id: z.string(),
  authorizing_integration_owners: z.object({ "0": z.string() }),
});

/** The server that an interaction was used on, where the bot's commands are installed there; else null. */
export function serverUsedOn(interaction: unknown): string | null {
  const parsed = used.safeParse(interaction);
  if (!parsed.success) return null;
  const { guild_id: server, authorizing_integration_owners: owners } = parsed.data;
  return owners["0"] === server ? server : null;
}
