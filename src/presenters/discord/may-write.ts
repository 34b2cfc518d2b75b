import { PermissionFlagsBits } from "discord-api-types/v10";

/** Whether permissions in a channel let the bot say something there by itself. */
export function mayWrite(permissions: bigint): boolean {
  if ((permissions & PermissionFlagsBits.Administrator) !== 0n) return true;
  return (permissions & NEEDED) === NEEDED;
}

const NEEDED = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;
