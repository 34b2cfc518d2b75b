import { type Block, divider, heading, note, text } from "#interactions/block.ts";
import type { Command, CommandContext, SlashCommand } from "#interactions/command.ts";
import { commandLine } from "#interactions/command-line.ts";
import { defineCommand } from "#interactions/define-command.ts";
import type { Reply } from "#interactions/reply.ts";
import { usableCommands } from "#interactions/usable-commands.ts";
import { UserError } from "#interactions/user-error.ts";
import type { Messages } from "#languages/en.ts";
import { bold, code, type Inline } from "#languages/inline.ts";

export default defineCommand({
  name: "help",
  words: (say) => say.commands.help,
  options: {
    command: { type: "command" },
  },
  examples: ({ say }) => [{ options: { command: "who-said" }, shows: say.commands.help.shows }],
  run: ({ command }, context) =>
    command === null ? overview(context) : explanation(command, context),
});

function overview(context: CommandContext): Reply {
  const { story, say } = context;
  const usable = usableCommands(context);
  const all = usable.filter((command) => command.kind === "slash");
  const slash = all.filter(({ access }) => access === "everyone");
  const forModerators = all.filter(({ access }) => access === "moderators");
  const menu = usable.filter((command) => command.kind === "message");
  return {
    tone: "answer",
    blocks: [
      heading(say.help.title),
      text(say.help.about(bold(story.info.title))),
      divider(),
      ...slash.map((command) => text(summary(command, say))),
      ...(forModerators.length === 0 ? [] : [divider(), note(say.help.forModerators)]),
      ...groups(forModerators, say),
      ...(menu.length === 0 ? [] : [divider(), note(say.help.menu)]),
      ...menu.map((command) => text(summary(command, say))),
      divider(),
      note(say.help.private(say.private.name)),
    ],
  };
}

/** A line a group: `/correct quotation, merge, list: …`. */
function groups(commands: readonly SlashCommand[], say: Messages): readonly Block[] {
  const firsts = new Map(commands.map((each) => [each.group?.name ?? each.name, each]));
  return [...firsts].map(([first, { group, words }]) => {
    const { name, description } = (group?.words ?? words)(say);
    const seconds = commands
      .filter((each) => each.group?.name === first)
      .map((each) => each.words(say).name.slice(name.length + 1));
    const names = seconds.filter(Boolean).join(say.comma);
    return text([
      code(`/${name}`),
      ` ${names === "" ? description : say.labelled(names, description)}`,
    ]);
  });
}

function summary({ kind, words }: Command, say: Messages): Inline {
  const { name, description } = words(say);
  return [kind === "slash" ? code(`/${name}`) : bold(name), ` ${description}`];
}

function explanation(typed: string, context: CommandContext): Reply {
  const { commands, say } = context;
  const wanted = typed.replace(/^\//, "").toLowerCase();
  const isWanted = ({ name, words }: Pick<Command, "name" | "words">) =>
    [name, words(say).name].some((each) => each.toLowerCase() === wanted);
  const command = commands.find(isWanted);
  if (command) {
    const blocks = command.kind === "slash" ? slashHelp(command, context) : menuHelp(command, say);
    return { tone: "answer", blocks };
  }
  const ofGroup = commands
    .filter((each) => each.kind === "slash")
    .filter(({ group }) => group !== null && isWanted(group));
  const [first] = ofGroup;
  if (first?.group) return { tone: "answer", blocks: groupHelp(first.group, ofGroup, say) };
  throw new UserError((say) => {
    const all = usableCommands(context).map(({ words }) => words(say).name);
    return say.errors.cannotExplain(typed, all.join(say.comma));
  });
}

function groupHelp(
  { words }: NonNullable<SlashCommand["group"]>,
  commands: readonly SlashCommand[],
  say: Messages,
): readonly Block[] {
  const { name, description } = words(say);
  return [
    heading(`/${name}`),
    text(description),
    divider(),
    ...commands.map((command) => text(summary(command, say))),
  ];
}

function slashHelp(command: SlashCommand, context: CommandContext): readonly Block[] {
  const { say } = context;
  const { name, description, options } = command.words(say);
  return [
    heading(`/${name}`),
    text(description),
    ...Object.entries(options).map(([option, words]) =>
      text([
        code(words.name),
        ` ${words.description}${command.options[option]?.required ? "" : say.help.optional}`,
      ]),
    ),
    ...command
      .examples(context)
      .flatMap((example) => [
        divider(),
        text(code(commandLine(command, example.options, say))),
        note(example.shows),
      ]),
  ];
}

function menuHelp({ words }: Command, say: Messages): readonly Block[] {
  const { name, description } = words(say);
  return [heading(name), text(description), note(say.help.openMenu)];
}
