import { type Block, divider, heading, note, text } from "#interactions/block.ts";
import type { Command, CommandContext, SlashCommand } from "#interactions/command.ts";
import { commandLine } from "#interactions/command-line.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { bold, code, type Inline } from "#interactions/inline.ts";
import type { Reply } from "#interactions/reply.ts";
import { UserError } from "#interactions/user-error.ts";

export default defineCommand({
  name: "help",
  description: "What each command does, with examples that work on this story",
  options: {
    command: { type: "command", description: "The command to explain" },
  },
  examples: [{ options: { command: "who-said" }, shows: "how to find who said something" }],
  run: ({ command }, context) =>
    command === null ? overview(context) : explanation(command, context),
});

function overview({ commands, story }: CommandContext): Reply {
  const slash = commands.filter((command) => command.kind === "slash");
  const menu = commands.filter((command) => command.kind === "message");
  return {
    tone: "answer",
    blocks: [
      heading("What this bot does"),
      text([
        "It keeps the record of ",
        bold(story.info.title),
        ": who said what and when, in exact words.",
      ]),
      divider(),
      ...slash.map((command) => text(summary(command))),
      ...(menu.length === 0 ? [] : [divider(), note("In the menu of a message, under Apps:")]),
      ...menu.map((command) => text(summary(command))),
      divider(),
      note(
        "Every answer can be private: set the option “private”. Nothing is answered that no article holds.",
      ),
    ],
  };
}

function summary(command: Command): Inline {
  const name = command.kind === "slash" ? code(`/${command.name}`) : bold(command.name);
  return [name, ` ${command.description}`];
}

function explanation(name: string, context: CommandContext): Reply {
  const { commands } = context;
  const wanted = name.replace(/^\//, "").toLowerCase();
  const command = commands.find((each) => each.name.toLowerCase() === wanted);
  if (!command) {
    const all = commands.map((each) => each.name).join(", ");
    throw new UserError(`Cannot explain “${name}”: there is no such command. There are ${all}.`);
  }
  return {
    tone: "answer",
    blocks: command.kind === "slash" ? slashHelp(command, context) : menuHelp(command),
  };
}

function slashHelp(command: SlashCommand, context: CommandContext): readonly Block[] {
  return [
    heading(`/${command.name}`),
    text(command.description),
    ...Object.entries(command.options).map(([name, { description, required }]) =>
      text([code(name), ` ${description}${required ? "" : " (optional)"}`]),
    ),
    ...command
      .examplesFrom(context)
      .flatMap(({ options, shows }) => [
        divider(),
        text(code(commandLine(command.name, options))),
        note(shows),
      ]),
  ];
}

function menuHelp({ name, description }: Command): readonly Block[] {
  return [heading(name), text(description), note("Open the menu of a message, then Apps.")];
}
