import type { Scope } from "#interactions/request.ts";
import { mayWrite } from "./may-write.ts";
import { readGuild } from "./read-asker.ts";

/** What an interaction says of the channel it comes from. */
type Origin = Parameters<typeof readGuild>[0] & {
  readonly channel_id?: string | null | undefined;
  readonly app_permissions?: string | null | undefined;
};

/** The channel of a server that has the bot, with what Discord says that the bot may do there. */
export function readHere(origin: Origin): Pick<Scope, "here"> {
  const { channel_id: channel, app_permissions: permissions } = origin;
  if (readGuild(origin) === null || channel == null) return {};
  if (permissions == null || !/^\d{1,30}$/.test(permissions)) return {};
  return { here: { channel, mayWrite: mayWrite(BigInt(permissions)) } };
}
