import type { Messages } from "#languages/en.ts";
import type { CommandGroup, SlashCommand } from "./command.ts";
import type { CommandWords } from "./command-words.ts";

export interface GroupDefinition {
  readonly name: string;
  readonly words: (say: Messages) => CommandWords;
  readonly access?: SlashCommand["access"];
  /** False when it is not said. */
  readonly worksWithoutStory?: boolean;
  /** In the order they are shown; each by its last word, as `defineCommand` made it. */
  readonly commands: readonly SlashCommand[];
}

/** Commands that share their first word: `/articles add`, `/articles list`. */
export function defineGroup(definition: GroupDefinition): CommandGroup {
  const { name, words, access = "everyone", worksWithoutStory = false } = definition;
  const commands = definition.commands.map((command): SlashCommand => {
    return {
      ...command,
      name: `${name} ${command.name}`,
      words: (say) => {
        const own = command.words(say);
        return { ...own, name: `${words(say).name} ${own.name}` };
      },
      group: { name, words },
      access,
      worksWithoutStory,
    };
  });
  return { kind: "group", name, words, commands };
}
