import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from "discord.js";
import { messageOf } from "#text/message-of.ts";

/** Why Discord could not be used, in words for the operator. */
export function reasonOf(error: unknown): string {
  if (isRefusedToken(error)) {
    return "the token is refused. Copy it again from the Bot page of your application (DISCORD_TOKEN)";
  }
  return messageOf(error);
}

export function isRefusedToken(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  if (error instanceof DiscordAPIError) return error.status === 401;
  // How @discordjs/ws names the gateway's close code 4004.
  return error instanceof Error && error.message === "Authentication failed";
}
