import { attachmentById } from "./attachments.ts";
import type { OptionValue } from "./command-options.ts";
import { memberOf } from "./interactions.ts";
import { ChannelType, OptionType } from "./names.ts";
import { people, personById } from "./people.ts";
import { type Place, places } from "./places.ts";

/** What an option can be set to without asking the bot: people and channels by their ids. */
export function namedChoices(
  type: number,
): readonly { readonly name: string; readonly value: string }[] {
  if (type === OptionType.User || type === OptionType.Mentionable) {
    return people.map(({ name, user }) => ({ name, value: user.id }));
  }
  if (type !== OptionType.Channel) return [];
  return places.flatMap(({ guild, name, channelId }) =>
    guild ? [{ name: `${name} (${guild.name})`, value: channelId }] : [],
  );
}

/** The people, channels and files that options hold, which Discord sends along; undefined for none. */
export function resolvedOf(values: readonly OptionValue[]) {
  const ids = (...types: readonly number[]) =>
    values.filter(({ option }) => types.includes(option.type)).map(({ value }) => String(value));
  const named = ids(OptionType.User, OptionType.Mentionable).flatMap((id) => personById(id) ?? []);
  const channels = ids(OptionType.Channel).flatMap(
    (id) => places.find(({ channelId }) => channelId === id) ?? [],
  );
  const files = ids(OptionType.Attachment).flatMap((id) => attachmentById(id) ?? []);
  if (named.length + channels.length + files.length === 0) return undefined;
  return {
    ...(named.length > 0 && {
      users: Object.fromEntries(named.map(({ user }) => [user.id, user])),
      members: Object.fromEntries(named.map((person) => [person.user.id, memberOf(person)])),
    }),
    ...(files.length > 0 && {
      attachments: Object.fromEntries(files.map((file) => [file.id, file])),
    }),
    ...(channels.length > 0 && {
      channels: Object.fromEntries(channels.map((place) => [place.channelId, channelOf(place)])),
    }),
  };
}

function channelOf({ channelId, name }: Place) {
  const { permissions } = people[0];
  return { id: channelId, name, type: ChannelType.GuildText, permissions, parent_id: null };
}
