import type { Command, SlashCommand } from "#interactions/command.ts";

export function findSlash(commands: readonly Command[], wanted: string): SlashCommand | null {
  for (const command of commands) {
    if (command.kind === "slash" && command.name === wanted) return command;
  }
  return null;
}
