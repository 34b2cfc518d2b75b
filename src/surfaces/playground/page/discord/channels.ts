import { ChannelType } from "./names.ts";

/** A channel one can be in: one of a server, or direct messages with the bot. */
export interface Channel {
  readonly channelId: string;
  readonly name: string;
  readonly topic: string;
  /** Null in direct messages. */
  readonly guild: { readonly id: string; readonly name: string } | null;
}

const newsroom = { id: "1180000000000000010", name: "Newsroom" };
const readingRoom = { id: "1180000000000000020", name: "Reading room" };

export const channels: readonly [Channel, ...Channel[]] = [
  {
    channelId: "1180000000000000011",
    name: "the-record",
    topic: "Who said what, and when",
    guild: newsroom,
  },
  {
    channelId: "1180000000000000021",
    name: "book-club",
    topic: "Another server, with its own settings",
    guild: readingRoom,
  },
  {
    channelId: "1180000000000000031",
    name: "Verbatim",
    topic: "Direct messages with the bot",
    guild: null,
  },
];

export function channelType(place: Channel): number {
  return place.guild ? ChannelType.GuildText : ChannelType.DM;
}

/** The channel's name as one writes it: `#the-record`, or the other's name in direct messages. */
export function channelName({ guild, name }: Channel): string {
  return guild ? `#${name}` : name;
}
