import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandInteractionDataOption,
  APIApplicationCommandOption,
} from "discord-api-types/v10";
import type { Channel } from "./channels.ts";
import { type InLanguage, inLanguage } from "./in-language.ts";
import { CommandType, ContextType, OptionType } from "./names.ts";
import type { Persona } from "./personas.ts";

/** What one can call with a slash: a command without subcommands, or one subcommand. */
export interface Callable {
  readonly command: APIApplicationCommand;
  /** The words after the slash: `["articles", "add"]`. */
  readonly path: readonly string[];
  /** The same in the language of whoever looks. */
  readonly shown: readonly string[];
  readonly description: string;
  readonly options: readonly CallableOption[];
}

/** An option; its description and choices are in the language of whoever looks. */
export type CallableOption = InLanguage<APIApplicationCommandBasicOption>;

/** An option's value as it is sent, and the text that stands for it in the line. */
export interface FilledOption {
  readonly option: APIApplicationCommandBasicOption;
  readonly value: string | number | boolean;
}

/** The commands of one type that this person may use in this place. */
export function commandsFor(
  commands: readonly APIApplicationCommand[],
  type: number,
  { permissions }: Persona,
  { guild }: Channel,
): readonly APIApplicationCommand[] {
  const context = guild ? ContextType.Guild : ContextType.BotDM;
  return commands.filter((command) => {
    const needed = BigInt(command.default_member_permissions ?? 0);
    const allowed = guild === null || (BigInt(permissions) & needed) === needed;
    const here = command.contexts?.includes(context) ?? true;
    return (command.type ?? CommandType.ChatInput) === type && here && allowed;
  });
}

/** Every way to call a command: itself, or each of its subcommands; shown in a language. */
export function callables(command: APIApplicationCommand, locale: string): readonly Callable[] {
  const { description, shown } = inLanguage(command, locale);
  const path = { path: [command.name], shown: [shown] };
  return flatten({ ...path, command, description, options: [] }, command.options ?? [], locale);
}

function flatten(
  outer: Callable,
  options: readonly APIApplicationCommandOption[],
  locale: string,
): readonly Callable[] {
  const nested = options.filter(isNested);
  if (nested.length === 0) {
    const own = options.filter((option) => !isNested(option));
    return [{ ...outer, options: own.map((option) => inLanguage(option, locale)) }];
  }
  return nested.flatMap((option) => {
    const { description, shown, name } = inLanguage(option, locale);
    const inner = { path: [...outer.path, name], shown: [...outer.shown, shown], description };
    return flatten({ ...outer, ...inner }, option.options ?? [], locale);
  });
}

type NestedOption = Extract<APIApplicationCommandOption, { options?: unknown }>;

function isNested(option: APIApplicationCommandOption): option is NestedOption {
  return option.type === OptionType.Subcommand || option.type === OptionType.SubcommandGroup;
}

/** The `options` of an interaction: the values, inside the subcommand that was called. */
export function interactionOptions(
  { path }: Callable,
  values: readonly FilledOption[],
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
