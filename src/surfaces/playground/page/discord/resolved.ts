import { attachmentById } from "./attachments.ts";
import { type Channel, channels } from "./channels.ts";
import type { FilledOption } from "./command-options.ts";
import { memberOf } from "./interactions.ts";
import { ChannelType, OptionType } from "./names.ts";
import { personaById, personas } from "./personas.ts";

/** What an option can be set to without asking the bot: people and channels by their ids. */
export function namedChoices(
  type: number,
): readonly { readonly name: string; readonly value: string }[] {
  if (type === OptionType.User || type === OptionType.Mentionable) {
    return personas.map(({ name, user }) => ({ name, value: user.id }));
  }
  if (type !== OptionType.Channel) return [];
  return channels.flatMap(({ guild, name, channelId }) =>
    guild ? [{ name: `${name} (${guild.name})`, value: channelId }] : [],
  );
}

/** The people, channels and files that options hold, which Discord sends along; undefined for none. */
export function resolvedOf(values: readonly FilledOption[]) {
  const ids = (...types: readonly number[]) =>
    values.filter(({ option }) => types.includes(option.type)).map(({ value }) => String(value));
  const named = ids(OptionType.User, OptionType.Mentionable).flatMap((id) => personaById(id) ?? []);
  const chosen = ids(OptionType.Channel).flatMap(
    (id) => channels.find(({ channelId }) => channelId === id) ?? [],
  );
  const files = ids(OptionType.Attachment).flatMap((id) => attachmentById(id) ?? []);
  if (named.length + chosen.length + files.length === 0) return undefined;
  return {
    ...(named.length > 0 && {
      users: Object.fromEntries(named.map(({ user }) => [user.id, user])),
      members: Object.fromEntries(named.map((person) => [person.user.id, memberOf(person)])),
    }),
    ...(files.length > 0 && {
      attachments: Object.fromEntries(files.map((file) => [file.id, file])),
    }),
    ...(chosen.length > 0 && {
      channels: Object.fromEntries(chosen.map((place) => [place.channelId, channelOf(place)])),
    }),
  };
}

function channelOf({ channelId, name }: Channel) {
  const { permissions } = personas[0];
  return { id: channelId, name, type: ChannelType.GuildText, permissions, parent_id: null };
}
