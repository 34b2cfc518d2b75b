import type { Choice, CommandContext } from "./command.ts";
import type { OptionSpec } from "./option-spec.ts";
import { rankByTyped } from "./rank-by-typed.ts";

/**
 * What is offered for an option's type where its command offers nothing of its own: the dates of
 * the story and the names of the commands, best match with what is typed first.
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
      return rankByTyped(
        context.commands.map(({ name, words }) => ({ name: words(context.say).name, value: name })),
        typed,
      );
    default:
      return [];
  }
}

/** Earliest first. */
function dates({ story }: CommandContext): readonly Choice[] {
  const all = [...story.events, ...story.quotations].flatMap(({ date }) => date ?? []);
  return [...new Set(all)].toSorted().map((date) => ({ name: date, value: date }));
}
