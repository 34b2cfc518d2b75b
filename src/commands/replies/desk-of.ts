import type { CommandContext } from "#interactions/command.ts";
import type { Desk } from "#interactions/desk.ts";

/** The desk that a moderator's command works at; nobody else's request gets so far. */
export function deskOf({ desk }: CommandContext): Desk {
  if (desk === null) throw new Error("Cannot keep the record: the asker is no moderator");
  return desk;
}
