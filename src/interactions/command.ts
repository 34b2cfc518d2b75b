import type { Messages } from "#languages/en.ts";
import type { StoryIndex } from "#search/story-index.ts";
import type { Story } from "#story/story.ts";
import type { CommandWords, SlashWords } from "./command-words.ts";
import type { Desk } from "./desk.ts";
import type { OptionSpecs, RawOptions, RawValues } from "./option-spec.ts";
import type { Reply } from "./reply.ts";
import type { Asker } from "./request.ts";

/** A slash command or an entry of a message's menu, ready to be found, registered and run. */
export type Command = SlashCommand | MessageCommand;

export interface SlashCommand {
  readonly kind: "slash";
  /** Lower case, `who-said`; after the name of its group, `articles add`. */
  readonly name: string;
  /** The commands it shares its first word with; null for most. */
  readonly group: Pick<CommandGroup, "name" | "words"> | null;
  /** `moderators`: on servers, for those who may manage the server, and answered privately. */
  readonly access: "everyone" | "moderators";
  /** Can be used where no story is answered from; it then gets one that holds nothing, with no id. */
  readonly worksWithoutStory: boolean;
  readonly options: OptionSpecs;
  /** What it and its options are called and do, in a language. */
  words(say: Messages): SlashWords;
  /** True when the work may take over a second, so that surfaces say first that it goes on. */
  readonly slow: boolean;
  /** Examples that work on the story at hand. */
  examples(context: CommandContext): readonly Example[];
  /** @throws UserError when an option is missing, unknown or not of its type. */
  run(options: RawValues, context: CommandContext): Promise<Reply>;
  /** What to offer for one option while it is typed, best first. */
  suggest(
    focused: string,
    options: RawOptions,
    context: CommandContext,
  ): Promise<readonly Choice[]>;
}

/** Commands that share their first word. */
export interface CommandGroup {
  readonly kind: "group";
  readonly name: string;
  words(say: Messages): CommandWords;
  readonly commands: readonly SlashCommand[];
}

export interface MessageCommand {
  readonly kind: "message";
  /** As it stands in the menu: `Check this quote`. */
  readonly name: string;
  words(say: Messages): CommandWords;
  readonly slow: boolean;
  run(message: string, context: CommandContext): Promise<Reply>;
}

/** How a command may be used. */
export interface Example {
  readonly options: RawOptions;
  readonly shows: string;
}

/** What a command works with. */
export interface CommandContext {
  readonly index: StoryIndex;
  readonly story: Story;
  /** The language of the answer. */
  readonly say: Messages;
  /** Which page of the answer, counted from 0. */
  readonly page: number;
  readonly asker: Asker;
  /** Where moderators keep the record; null for anybody else. */
  readonly desk: Desk | null;
  /** All commands, in the order of their names. */
  readonly commands: readonly Command[];
}

/** Something offered while typing. Presenters shorten `name`; `value` is what is sent. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}
