import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Command, SlashCommand } from "#interactions/command.ts";
import type { CommandWords, OptionWords } from "#interactions/command-words.ts";
import type { OptionSpec } from "#interactions/option-spec.ts";
import type { Messages } from "#languages/en.ts";
import { localised } from "./localised.ts";

/** What Discord is told of the commands, in every language; those of one group are one command with subcommands. */
export function commandBodies(
  commands: readonly Command[],
): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  const bodies = new Map<string, RESTPostAPIApplicationCommandsJSONBody>();
  for (const command of commands) {
    if (command.kind === "message") {
      const names = localised("name", (say) => command.words(say).name);
      bodies.set(command.name, { type: ApplicationCommandType.Message, ...names, ...EVERYWHERE });
      continue;
    }
    const { name, words } = command.group ?? command;
    const siblings = commands.filter(
      (each): each is SlashCommand => each.kind === "slash" && each.group?.name === name,
    );
    bodies.set(`/${name}`, {
      type: ApplicationCommandType.ChatInput,
      ...named(words),
      options: command.group === null ? allOptions(command) : siblings.map(subcommandBody),
      ...(command.access === "moderators" ? FOR_MODERATORS : EVERYWHERE),
    });
  }
  return [...bodies.values()];
}

/** On servers, in direct messages and for users who installed the app for themselves. */
const EVERYWHERE = {
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** Discord hides them from others until a server's own settings say otherwise. */
const FOR_MODERATORS = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
};

function subcommandBody(command: SlashCommand): APIApplicationCommandSubcommandOption {
  const { words } = command;
  const lastWord = (name: string) => name.slice(name.indexOf(" ") + 1);
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...named((say) => ({ ...words(say), name: lastWord(words(say).name) })),
    options: allOptions(command),
  };
}

/**
 * Its own, `story` and `private`. Moderators' commands need neither: they are about the story that
 * their server answers from, and answer privately.
 */
function allOptions(command: SlashCommand): APIApplicationCommandBasicOption[] {
  const own = optionBodies(command);
  return command.access === "moderators" ? [...own] : [...own, STORY, PRIVATE_OPTION];
}

const STORY: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  ...named((say) => say.storyOption),
  required: false,
  autocomplete: true,
};

const PRIVATE_OPTION: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Boolean,
  ...named((say) => say.private),
  required: false,
};

/** Required ones first, as Discord wants them. */
function optionBodies({
  options,
  words,
}: SlashCommand): readonly APIApplicationCommandBasicOption[] {
  const all = Object.entries(options).map(([name, spec]) =>
    // A command's words name each of its options, by their type.
    optionBody(spec, (say) => words(say).options[name]!),
  );
  return [...all.filter(({ required }) => required), ...all.filter(({ required }) => !required)];
}

function optionBody(
  spec: OptionSpec,
  words: (say: Messages) => OptionWords,
): APIApplicationCommandBasicOption {
  const { required = false } = spec;
  if (spec.type === "number") {
    const bounds = { min_value: spec.minimum, max_value: spec.maximum };
    return { type: ApplicationCommandOptionType.Integer, ...named(words), required, ...bounds };
  }
  if (spec.type === "file") {
    return { type: ApplicationCommandOptionType.Attachment, ...named(words), required };
  }
  if (spec.type === "channel") {
    const type = ApplicationCommandOptionType.Channel;
    return { type, ...named(words), required, channel_types: [...CHANNELS] };
  }
  const body = { type: ApplicationCommandOptionType.String, ...named(words), required } as const;
  if (spec.type === "choice") {
    const choices = spec.choices.map((value): APIApplicationCommandOptionChoice<string> => {
      return { ...localised("name", (say) => words(say).choices?.[value] ?? value), value };
    });
    return { ...body, choices };
  }
  const bound = "maxLength" in spec && spec.maxLength ? { max_length: spec.maxLength } : {};
  return { ...body, ...bound, autocomplete: spec.type !== "string" };
}

/** Where a message can be sent for all to read. */
const CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

function named(words: (say: Messages) => CommandWords) {
  return {
    ...localised("name", (say) => words(say).name),
    ...localised("description", (say) => words(say).description),
  };
}
