import type { APIUser } from "discord-api-types/v10";

/** Somebody in the channel, with what they may do there. */
export interface Persona {
  readonly user: APIUser;
  readonly name: string;
  /** What they are in the server. */
  readonly role: "member" | "moderator";
  /** Bits of Discord's permissions, as a decimal number. */
  readonly permissions: string;
  /** One of the colours of Discord's default pictures. */
  readonly colour: string;
}

/** View, send, embed, attach, read the history, use commands. */
const memberPermissions =
  (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 15n) | (1n << 16n) | (1n << 31n);
/** The above, Manage Server and Manage Messages. */
const moderatorPermissions = memberPermissions | (1n << 5n) | (1n << 13n);

/** The bot's own account and application. */
export const bot: APIUser = { ...account("1180000000000000000", "Verbatim"), bot: true };

/** Whose eyes one can look through; the first one is who one is at the start. */
export const personas: readonly [Persona, ...Persona[]] = [
  person("1180000000000000001", "Robin", "member", "#5865f2"),
  person("1180000000000000002", "Sasha", "member", "#248046"),
  person("1180000000000000003", "Morgan", "moderator", "#c03537"),
];

export function personaById(id: string): Persona | undefined {
  return personas.find(({ user }) => user.id === id);
}

function person(id: string, name: string, role: Persona["role"], colour: string): Persona {
  const permissions = role === "moderator" ? moderatorPermissions : memberPermissions;
  const user = account(id, name);
  return { user, name, role, colour, permissions: String(permissions) };
}

function account(id: string, name: string): APIUser {
  const username = name.toLowerCase();
  return { id, username, global_name: name, discriminator: "0", avatar: null };
}
