import type { Messages } from "#languages/en.ts";
import type { Choice, CommandContext, Example, MessageCommand, SlashCommand } from "./command.ts";
import type { CommandWords, WordsFor } from "./command-words.ts";
import type { OptionSpecs, OptionValues, RawOptions } from "./option-spec.ts";
import { parseOptions } from "./parse-options.ts";
import type { Reply } from "./reply.ts";
import { suggestHeld } from "./suggest-held.ts";

/** A slash command as one writes it; the values of `run` get their types from `options`. */
export interface CommandDefinition<Specs extends OptionSpecs> {
  readonly name: string;
  readonly words: (say: Messages) => WordsFor<NoInfer<Specs>>;
  readonly options: Specs;
  /** Made from the story, so that each of them is answered. */
  readonly examples: (context: CommandContext) => readonly Example[];
  readonly slow?: boolean;
  /** Everyone's when it is not said. */
  readonly access?: SlashCommand["access"];
  /** Offers for single options, where the option's type does not offer enough. */
  readonly autocomplete?: {
    readonly [Name in keyof Specs]?: (
      typed: string,
      context: CommandContext,
      options: RawOptions,
    ) => readonly Choice[] | Promise<readonly Choice[]>;
  };
  readonly run: (options: OptionValues<Specs>, context: CommandContext) => Reply | Promise<Reply>;
}

export function defineCommand<const Specs extends OptionSpecs>(
  definition: CommandDefinition<Specs>,
): SlashCommand {
  const { name, words, options, examples, autocomplete, run } = definition;
  const { access = "everyone", slow = false } = definition;
  return {
    kind: "slash",
    name,
    group: null,
    access,
    worksWithoutStory: false,
    words,
    options,
    slow,
    examples,
    run: async (raw, context) => run(parseOptions(options, raw, words), context),
    suggest: async (focused, raw, context) => {
      // Any object has a “hasOwnProperty”.
      const spec = Object.hasOwn(options, focused) ? options[focused] : undefined;
      if (!spec) return [];
      const typed = raw[focused] ?? "";
      const own = autocomplete?.[focused];
      return own ? own(typed, context, raw) : suggestHeld(spec, typed, context);
    },
  };
}

export interface MessageCommandDefinition {
  readonly name: string;
  readonly words: (say: Messages) => CommandWords;
  readonly slow?: boolean;
  /** `message`: the text of the message it was used on. */
  readonly run: (message: string, context: CommandContext) => Reply | Promise<Reply>;
}

/** An entry of a message's menu. */
export function defineMessageCommand(definition: MessageCommandDefinition): MessageCommand {
  const { name, words, slow = false, run } = definition;
  return {
    kind: "message",
    name,
    words,
    slow,
    run: async (message, context) => run(message, context),
  };
}
