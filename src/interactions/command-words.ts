import type { ChoiceOption, OptionSpecs } from "./option-spec.ts";

/** A command in one language. */
export interface CommandWords {
  /** As Discord's menus show it; at most 32 characters. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
}

/** A command's option in one language. */
export interface OptionWords extends CommandWords {
  /** For a choice: value → what is shown. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** A slash command in one language. */
export interface SlashWords extends CommandWords {
  readonly options: Readonly<Record<string, OptionWords>>;
}

/** What has to be said of a command with these options. */
export interface WordsFor<Specs extends OptionSpecs> extends CommandWords {
  readonly options: {
    readonly [Name in keyof Specs]: Specs[Name] extends ChoiceOption
      ? CommandWords & {
          readonly choices: Readonly<Record<Specs[Name]["choices"][number], string>>;
        }
      : CommandWords;
  };
}
