import type { Command, CommandContext } from "./command.ts";

/** What the asker may use here: everyone's commands, then those for moderators. */
export function usableCommands({
  asker,
  commands,
}: Pick<CommandContext, "asker" | "commands">): readonly Command[] {
  const isForModerators = (command: Command) =>
    command.kind === "slash" && command.access === "moderators";
  const everyones = commands.filter((command) => !isForModerators(command));
  return asker.isModerator ? [...everyones, ...commands.filter(isForModerators)] : everyones;
}
