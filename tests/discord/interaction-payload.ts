import type { InteractionType } from "discord-api-types/v10";

/** Where somebody uses the bot: on a server that has it, in a message to it, or having brought it along. */
export type Context = "server" | "dm" | "elsewhere";

export interface Interaction {
  readonly type: InteractionType;
  readonly data: object;
  readonly context?: Context;
  /** The message whose button was pressed. */
  readonly message?: object;
  /** What whoever asks may do on the server; a moderator has `32`. */
  readonly permissions?: string;
}

export interface Addressed {
  readonly id: string;
  readonly token: string;
  readonly application: string;
}

/** An interaction as Discord sends it, with all that Discord sends of the place it comes from. */
export function interactionPayload(
  { type, data, context = "server", message, permissions = "0" }: Interaction,
  { id, token, application }: Addressed,
) {
  const person = { id: PERSON, username: "asker", discriminator: "0", avatar: null };
  const member = { user: person, roles: [], permissions, deaf: false, mute: false, flags: 0 };
  const server = { guild_id: SERVER, guild_locale: "en-US", member };
  return {
    id,
    token,
    application_id: application,
    version: 1,
    type,
    data,
    ...(message && { message }),
    channel_id: CHANNEL,
    channel: { id: CHANNEL, type: context === "dm" ? 1 : 0 },
    locale: "en-GB",
    entitlements: [],
    app_permissions: "0",
    attachment_size_limit: 10 * 1024 * 1024,
    ...(context === "dm" ? { user: person } : server),
    context: context === "dm" ? 1 : 0,
    authorizing_integration_owners: context === "elsewhere" ? { "1": PERSON } : { "0": SERVER },
  };
}

export const CHANNEL = "800000000000000001";
export const PERSON = "800000000000000002";
const SERVER = "800000000000000003";
