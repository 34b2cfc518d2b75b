import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Command, SlashCommand } from "#interactions/command.ts";
import type { CommandWords, OptionWords } from "#interactions/command-words.ts";
import type { OptionSpec } from "#interactions/option-spec.ts";
import type { Messages } from "#languages/en.ts";
import { localised } from "./localised.ts";

/** What Discord is told of the commands, in every language. They work on servers, in direct messages and for users who installed the app for themselves. */
export function commandBodies(
  commands: readonly Command[],
): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  return commands.map((command) => {
    const places = {
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
    if (command.kind === "message") {
      const names = localised("name", (say) => command.words(say).name);
      return { type: ApplicationCommandType.Message, ...names, ...places };
    }
    const options = [...optionBodies(command), PRIVATE_OPTION];
    return { type: ApplicationCommandType.ChatInput, ...named(command.words), options, ...places };
  });
}

const PRIVATE_OPTION: APIApplicationCommandOption = {
  type: ApplicationCommandOptionType.Boolean,
  ...named((say) => say.private),
  required: false,
};

/** Required ones first, as Discord wants them. */
function optionBodies({ options, words }: SlashCommand): readonly APIApplicationCommandOption[] {
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

function named(words: (say: Messages) => CommandWords) {
  return {
    ...localised("name", (say) => words(say).name),
    ...localised("description", (say) => words(say).description),
  };
}
