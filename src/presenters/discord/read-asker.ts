import { PermissionFlagsBits } from "discord-api-types/v10";
import { isSnowflake } from "#interactions/is-snowflake.ts";
import type { Asker } from "#interactions/request.ts";

/** What an interaction says of the person and the place it comes from. */
interface Origin {
  readonly guild_id?: string | null | undefined;
  readonly user?: { readonly id: string } | null | undefined;
  readonly member?:
    | {
        readonly user?: { readonly id: string } | null | undefined;
        readonly permissions?: string | null | undefined;
      }
    | null
    | undefined;
  /** Where the app is installed: `0` the server, `1` the person. */
  readonly authorizing_integration_owners?: Readonly<Record<string, string>> | null | undefined;
}

/** The server whose bot is asked; null where a person brought the app along for themselves. */
export function readGuild({
  guild_id,
  authorizing_integration_owners: owners,
}: Origin): string | null {
  if (guild_id == null || !isSnowflake(guild_id)) return null;
  return owners == null || owners["0"] === guild_id ? guild_id : null;
}

/** Who asks; a moderator is who may manage the server, which Discord says with each interaction. */
export function readAsker(origin: Origin): Asker {
  const user = origin.member?.user?.id ?? origin.user?.id ?? null;
  const permissions = origin.member?.permissions ?? "0";
  const isModerator =
    readGuild(origin) !== null &&
    /^\d{1,30}$/.test(permissions) &&
    (BigInt(permissions) & MODERATORS) !== 0n;
  return { user, isModerator };
}

const MODERATORS = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;
