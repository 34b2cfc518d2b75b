import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from "discord.js";

/** Why Discord could not be used, in words for the operator. */
export function reasonOf(error: unknown): string {
  if (isRefusedToken(error)) {
    return "the token is refused. Copy it again from the Bot page of your application (DISCORD_TOKEN)";
  }
  return error instanceof Error ? error.message : String(error);
}

function isRefusedToken(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  return error instanceof DiscordAPIError && error.status === 401;
}
