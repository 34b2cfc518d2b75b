import { Routes } from "discord-api-types/v10";
import type { DiscordMessage } from "#presenters/discord/outcome.ts";
import { restOptions } from "./rest-options.ts";

/**
 * Sends messages into channels through Discord's REST interface, whose client is loaded at the first
 * one; `api` is where that interface is, null for Discord.
 */
export function sendMessage(
  token: string,
  api: string | null,
): (channel: string, message: DiscordMessage) => Promise<void> {
  let client: Promise<Client> | null = null;
  return async (channel, message) => {
    client ??= openClient(token, api);
    await (await client)(channel, message);
  };
}

type Client = (channel: string, message: DiscordMessage) => Promise<unknown>;

async function openClient(token: string, api: string | null): Promise<Client> {
  const { REST } = await import("@discordjs/rest");
  const rest = new REST(restOptions(api)).setToken(token);
  return (channel, message) => rest.post(Routes.channelMessages(channel), { body: message });
}
