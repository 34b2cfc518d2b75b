import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Command } from "#interactions/command.ts";
import type { OptionSpec, OptionSpecs } from "#interactions/option-spec.ts";
import { PRIVATE } from "./parse-interaction.ts";

/** What Discord is told of the commands. They work on servers, in direct messages and for users who installed the app for themselves. */
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
    const { name } = command;
    if (command.kind === "message")
      return { type: ApplicationCommandType.Message, name, ...places };
    const { description } = command;
    const options = [...optionBodies(command.options), PRIVATE_OPTION];
    return { type: ApplicationCommandType.ChatInput, name, description, options, ...places };
  });
}

const PRIVATE_OPTION: APIApplicationCommandOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: PRIVATE,
  description: "Only you see the answer",
  required: false,
};

/** Required ones first, as Discord wants them. */
function optionBodies(specs: OptionSpecs): readonly APIApplicationCommandOption[] {
  const all = Object.entries(specs).map(([name, spec]) => optionBody(name, spec));
  return [...all.filter(({ required }) => required), ...all.filter(({ required }) => !required)];
}

function optionBody(name: string, spec: OptionSpec): APIApplicationCommandBasicOption {
  const { description, required = false } = spec;
  if (spec.type === "number") {
    const bounds = { min_value: spec.minimum, max_value: spec.maximum };
    return { type: ApplicationCommandOptionType.Integer, name, description, required, ...bounds };
  }
  const body = { type: ApplicationCommandOptionType.String, name, description, required } as const;
  if (spec.type === "choice") {
    const choices = Object.entries(spec.choices).map(([value, shown]) => ({ name: shown, value }));
    return { ...body, choices };
  }
  const bound = "maxLength" in spec && spec.maxLength ? { max_length: spec.maxLength } : {};
  return { ...body, ...bound, autocomplete: spec.type !== "string" };
}
