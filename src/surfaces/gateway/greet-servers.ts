import {
  ChannelType,
  type Client,
  Events,
  type Guild,
  PermissionFlagsBits,
  Routes,
  type TextChannel,
} from "discord.js";
import type { Log } from "#interactions/log.ts";
import type { DiscordMessage } from "#presenters/discord/outcome.ts";
import { whyUnsent } from "../rest/why-unsent.ts";

/** The message for a server the bot is new to; null for none. */
export type Greeting = (server: string, locale: string) => Promise<DiscordMessage | null>;

/** Says hello once where the bot is added to a server and may speak; elsewhere it stays silent. */
export function greetServers(client: Client, greeting: Greeting, log: Log): void {
  client.on(Events.GuildCreate, async (guild) => {
    const channel = channelToSpeakIn(guild);
    if (channel === null) return;
    try {
      const body = await greeting(guild.id, guild.preferredLocale);
      if (body !== null) await client.rest.post(Routes.channelMessages(channel.id), { body });
    } catch (error) {
      log.warn(whyUnsent(error), "Cannot greet a server");
    }
  });
}

/** The channel where the server is told who joined, else the first that the bot may write in. */
function channelToSpeakIn(guild: Guild): TextChannel | null {
  const { me } = guild.members;
  if (me === null) return null;
  const open = guild.channels.cache
    .filter((channel): channel is TextChannel => channel.type === ChannelType.GuildText)
    .filter((channel) => channel.permissionsFor(me).has(NEEDED));
  const byPlace = [...open.values()].toSorted((a, b) => a.rawPosition - b.rawPosition);
  return byPlace.find(({ id }) => id === guild.systemChannelId) ?? byPlace[0] ?? null;
}

const NEEDED = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;
