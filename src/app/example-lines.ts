import type { CommandContext, SlashCommand } from "#interactions/command.ts";
import { commandLine } from "#interactions/command-line.ts";
import { anybody } from "#interactions/request.ts";
import { en, type Messages } from "#languages/en.ts";
import type { StoryIndex } from "#search/story-index.ts";
import type { App } from "./create-app.ts";

/** What a newcomer best tries first: finding words, asking and checking, then looking around. */
const FIRST = ["who-said", "ask", "check", "quotes", "timeline", "people"];

/** Command lines that work on a story, one for each of the commands a newcomer tries first. */
export function exampleLines(
  { commands }: Pick<App, "commands">,
  index: StoryIndex,
  say: Messages = en,
): readonly string[] {
  const context: CommandContext = {
    index,
    story: index.story,
    say,
    page: 0,
    asker: anybody,
    desk: null,
    commands,
  };
  return FIRST.flatMap((name) => {
    const command = commands.find(
      (each): each is SlashCommand => each.kind === "slash" && each.name === name,
    );
    const [example] = command?.examples(context) ?? [];
    return command && example ? [commandLine(command, example.options, say)] : [];
  });
}
