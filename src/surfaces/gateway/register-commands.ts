import { type REST, Routes } from "discord.js";
import { z } from "zod";
import type { Log } from "#interactions/log.ts";
import { sameCommands } from "#presenters/discord/same-commands.ts";

/** Without it Discord tells of the English words alone. */
const ALL_LANGUAGES = new URLSearchParams({ with_localizations: "true" });

/**
 * Tells Discord of the commands when it holds others. With a server they are registered there
 * alone, at once; without one everywhere. Returns whether anything was sent.
 */
export async function registerCommands(
  application: string,
  bodies: readonly object[],
  rest: REST,
  log: Log,
  guild: string | null = null,
): Promise<boolean> {
  const route =
    guild === null
      ? Routes.applicationCommands(application)
      : Routes.applicationGuildCommands(application, guild);
  const held = z.array(z.looseObject({})).parse(await rest.get(route, { query: ALL_LANGUAGES }));
  if (sameCommands(bodies, held)) {
    log.info({ commands: bodies.length, guild }, "Commands are registered already");
    return false;
  }
  await rest.put(route, { body: bodies });
  log.info({ commands: bodies.length, guild }, "Registered the commands");
  return true;
}
