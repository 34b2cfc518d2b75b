import type { DiscordMessage } from "#presenters/discord/outcome.ts";

/**
 * Sends messages into channels through Discord's REST interface, whose client is loaded at the first
 * one; `api` is where that interface is, for tests.
 */
export function sendMessage(
  token: string,
  api?: string,
): (channel: string, message: DiscordMessage) => Promise<void> {
  let client: Promise<Client> | null = null;
  return async (channel, message) => {
    client ??= openClient(token, api);
    await (await client)(channel, message);
  };
}

type Client = (channel: string, message: DiscordMessage) => Promise<unknown>;

async function openClient(token: string, api: string | undefined): Promise<Client> {
  const { REST, Routes } = await import("discord.js");
  const rest = new REST(api === undefined ? {} : { api }).setToken(token);
  return (channel, message) => rest.post(Routes.channelMessages(channel), { body: message });
}
