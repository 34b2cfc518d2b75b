import { REST, Routes } from "discord.js";
import { z } from "zod";
import type { Log } from "#interactions/log.ts";
import { restOptions } from "../rest/rest-options.ts";
import { reasonOf } from "./reason-of.ts";
import { registerCommands } from "./register-commands.ts";

export interface Deployment {
  readonly token: string;
  /** One server; null for everywhere. */
  readonly guild: string | null;
  /** What to register; an empty list takes all commands back. */
  readonly bodies: readonly object[];
  readonly log: Log;
  /** Where Discord's REST interface is; null is Discord. */
  readonly api: string | null;
}

const DOUBLED =
  "\nThey are registered everywhere too, so this server shows each of them twice: take one set back with --clear.";

async function areRegistered(application: string, rest: REST): Promise<boolean> {
  const held = await rest.get(Routes.applicationCommands(application));
  return Array.isArray(held) && held.length > 0;
}

/**
 * Registers commands without going online, and says in a line what was done.
 * @throws Error when Discord does not take them.
 */
export async function deployCommands(deployment: Deployment): Promise<string> {
  const { token, guild, bodies, log, api } = deployment;
  const rest = new REST(restOptions(api)).setToken(token);
  const place = guild === null ? "everywhere" : `on server ${guild}`;
  try {
    const { id } = z.object({ id: z.string() }).parse(await rest.get(Routes.currentApplication()));
    const isChanged = await registerCommands(id, bodies, rest, log, guild);
    if (!isChanged) return `Nothing to do: these commands are registered ${place} already.`;
    if (bodies.length === 0) return `Took all commands back ${place}.`;
    const isDoubled = guild !== null && (await areRegistered(id, rest));
    return `Registered ${bodies.length} commands ${place}.${isDoubled ? DOUBLED : ""}`;
  } catch (error) {
    throw new Error(`Cannot deploy the commands: ${reasonOf(error)}`, { cause: error });
  }
}
