import type { APIUser } from "discord-api-types/v10";

/** Somebody in the channel, with what they may do there. */
export interface Person {
  readonly user: APIUser;
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
export const bot: APIUser = person("1180000000000000000", "verbatim", "Verbatim", true);

/** Whose eyes one can look through; the first one is who one is at the start. */
export const people: readonly [Person, ...Person[]] = [
  {
    user: person("1180000000000000001", "robin", "Robin"),
    permissions: String(memberPermissions),
    colour: "#5865f2",
  },
  {
    user: person("1180000000000000002", "sasha", "Sasha"),
    permissions: String(memberPermissions),
    colour: "#248046",
  },
  {
    user: person("1180000000000000003", "morgan", "Morgan (moderator)"),
    permissions: String(moderatorPermissions),
    colour: "#c03537",
  },
];

export function personById(id: string): Person | undefined {
  return people.find(({ user }) => user.id === id);
}

function person(id: string, username: string, name: string, isBot = false): APIUser {
  return {
    id,
    username,
    global_name: name,
    discriminator: "0",
    avatar: null,
    ...(isBot && { bot: true }),
  };
}
