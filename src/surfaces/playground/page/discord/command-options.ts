import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandInteractionDataOption,
  APIApplicationCommandOption,
} from "discord-api-types/v10";
import { CommandType, ContextType, OptionType } from "./names.ts";
import type { Person } from "./people.ts";
import type { Place } from "./places.ts";

/** What one can call with a slash: a command without subcommands, or one subcommand. */
export interface Callable {
  readonly command: APIApplicationCommand;
  /** The words after the slash: `["articles", "add"]`. */
  readonly path: readonly string[];
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** An option's value as it is sent, and the text that stands for it in the line. */
export interface OptionValue {
  readonly option: APIApplicationCommandBasicOption;
  readonly value: string | number | boolean;
}

/** The commands of one type that this person may use in this place. */
export function commandsFor(
  commands: readonly APIApplicationCommand[],
  type: number,
  { permissions }: Person,
  { guild }: Place,
): readonly APIApplicationCommand[] {
  const context = guild ? ContextType.Guild : ContextType.BotDM;
  return commands.filter((command) => {
    const needed = BigInt(command.default_member_permissions ?? 0);
    const allowed = guild === null || (BigInt(permissions) & needed) === needed;
    const here = command.contexts?.includes(context) ?? true;
    return (command.type ?? CommandType.ChatInput) === type && here && allowed;
  });
}

/** Every way to call a command: itself, or each of its subcommands. */
export function callables(command: APIApplicationCommand): readonly Callable[] {
  return flatten(command, [command.name], command.description, command.options ?? []);
}

function flatten(
  command: APIApplicationCommand,
  path: readonly string[],
  description: string,
  options: readonly APIApplicationCommandOption[],
): readonly Callable[] {
  const nested = options.filter(isNested);
  if (nested.length === 0) {
    return [{ command, path, description, options: options.filter((option) => !isNested(option)) }];
  }
  return nested.flatMap((option) =>
    flatten(command, [...path, option.name], option.description, option.options ?? []),
  );
}

type NestedOption = Extract<APIApplicationCommandOption, { options?: unknown }>;

function isNested(option: APIApplicationCommandOption): option is NestedOption {
  return option.type === OptionType.Subcommand || option.type === OptionType.SubcommandGroup;
}

/** The `options` of an interaction: the values, inside the subcommand that was called. */
export function interactionOptions(
  { path }: Callable,
  values: readonly OptionValue[],
  focused: string | null = null,
): readonly APIApplicationCommandInteractionDataOption[] {
  const flat = values.map(({ option, value }) => ({
    name: option.name,
    type: option.type,
    value,
    ...(option.name === focused && { focused: true }),
  })) as readonly APIApplicationCommandInteractionDataOption[];
  const names = path.slice(1);
  return names.reduceRight<readonly APIApplicationCommandInteractionDataOption[]>(
    (options, name, index) => [
      {
        name,
        type: index === names.length - 1 ? OptionType.Subcommand : OptionType.SubcommandGroup,
        options,
      } as unknown as APIApplicationCommandInteractionDataOption,
    ],
    flat,
  );
}
