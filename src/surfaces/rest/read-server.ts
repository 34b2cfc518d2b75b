import type { REST } from "@discordjs/rest";
import { OverwriteType, PermissionFlagsBits, Routes } from "discord-api-types/v10";
import { z } from "zod";
import { mayWrite } from "#presenters/discord/may-write.ts";

/** A server's channels as far as the bot is concerned. */
export interface ServerChannels {
  /** The channel where the server is told who joined. */
  readonly system: string | null;
  /** When the bot came; null where Discord does not say. */
  readonly joinedAt: string | null;
  /** In the order that people see. */
  readonly channels: readonly ServerChannel[];
}

export interface ServerChannel {
  readonly id: string;
  /** Discord's number for its kind. */
  readonly type: number;
  readonly mayWrite: boolean;
}

const bits = z
  .string()
  .regex(/^\d{1,30}$/)
  .transform(BigInt);

const server = z.object({
  id: z.string(),
  system_channel_id: z.string().nullish(),
  roles: z.array(z.object({ id: z.string(), permissions: bits })),
});

const overwrite = z.object({ id: z.string(), type: z.number(), allow: bits, deny: bits });

const channel = z.object({
  id: z.string(),
  type: z.number(),
  position: z.number().nullish(),
  permission_overwrites: z.array(overwrite).nullish(),
});

const user = z.object({ id: z.string() });
const member = z.object({ roles: z.array(z.string()), joined_at: z.string().nullish() });

type Server = z.infer<typeof server>;
type Channel = z.infer<typeof channel>;

/**
 * Asks Discord where on a server the bot may write.
 * @throws when it is not there, or Discord does not say.
 */
export async function readServer(id: string, rest: REST): Promise<ServerChannels> {
  const bot = user.parse(await rest.get(Routes.user()));
  // First, as Discord refuses it where the bot is not: the rest need not be refused too.
  const own = await rest.get(Routes.guildMember(id, bot.id));
  const { roles, joined_at: joinedAt = null } = member.parse(own);
  const [found, listed] = await Promise.all([
    rest.get(Routes.guild(id)),
    rest.get(Routes.guildChannels(id)),
  ]);
  const told = server.parse(found);
  const held = new Set([told.id, ...roles]);
  const channels = z
    .array(channel)
    .parse(listed)
    .toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0))
    .map((each) => {
      const permissions = permissionsIn(each, told, held, bot.id);
      return { id: each.id, type: each.type, mayWrite: mayWrite(permissions) };
    });
  return { system: told.system_channel_id ?? null, joinedAt, channels };
}

/** https://discord.com/developers/docs/topics/permissions#permission-overwrites */
function permissionsIn(
  { permission_overwrites }: Channel,
  { id: everyone, roles }: Server,
  held: ReadonlySet<string>,
  bot: string,
): bigint {
  const base = roles
    .filter(({ id }) => held.has(id))
    .reduce((sum, { permissions }) => sum | permissions, 0n);
  if ((base & PermissionFlagsBits.Administrator) !== 0n) return base;
  const overwrites = permission_overwrites ?? [];
  const ofRoles = overwrites.filter(({ type, id }) => type === OverwriteType.Role && held.has(id));
  // Of each of these what one allows wins over what another denies, and a later one over an earlier.
  return [
    ofRoles.filter(({ id }) => id === everyone),
    ofRoles.filter(({ id }) => id !== everyone),
    overwrites.filter(({ type, id }) => type === OverwriteType.Member && id === bot),
  ].reduce((sum, level) => {
    const deny = level.reduce((all, each) => all | each.deny, 0n);
    const allow = level.reduce((all, each) => all | each.allow, 0n);
    return (sum & ~deny) | allow;
  }, base);
}
