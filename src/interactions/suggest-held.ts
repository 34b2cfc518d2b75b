import type { Choice, Command, CommandContext } from "./command.ts";
import type { OptionSpec } from "./option-spec.ts";
import { rankByTyped } from "./rank-by-typed.ts";
import { usableCommands } from "./usable-commands.ts";

/**
 * What is offered for an option's type where its command offers nothing of its own: the dates of
 * the story and the commands that the asker may use, best match with what is typed first.
 */
export function suggestHeld(
  spec: OptionSpec,
  typed: string,
  context: CommandContext,
): readonly Choice[] {
  switch (spec.type) {
    case "date":
      return rankByTyped(dates(context), typed);
    case "command":
      return rankByTyped(commands(context), typed);
    default:
      return [];
  }
}

/** Earliest first. */
function dates({ story }: CommandContext): readonly Choice[] {
  const all = [...story.events, ...story.quotations].flatMap(({ date }) => date ?? []);
  return [...new Set(all)].toSorted().map((date) => ({ name: date, value: date }));
}

/** Those that stand alone, then the groups, then what is in them, as not all may be shown. */
function commands(context: CommandContext): readonly Choice[] {
  const usable = usableCommands(context);
  const groups = usable.flatMap((each) => (each.kind === "slash" && each.group) || []);
  const isGrouped = (each: Command) => each.kind === "slash" && each.group !== null;
  const ordered = [
    ...usable.filter((each) => !isGrouped(each)),
    ...new Map(groups.map((group) => [group.name, group])).values(),
    ...usable.filter(isGrouped),
  ];
  return ordered.map(({ name, words }) => ({ name: words(context.say).name, value: name }));
}
