import type { IsoDate } from "#text/iso-date.ts";

/** One option of a command. Its type decides what a value may be and what is offered while typing. */
export type OptionSpec =
  | TextOption
  | DateOption
  | NumberOption
  | ChoiceOption
  | ChannelOption
  | FileOption;

interface AnyOption {
  readonly required?: boolean;
}

/** Free text; all but `string` name something the story holds, which is offered while typing. */
export interface TextOption extends AnyOption {
  readonly type:
    | "string"
    | "person"
    | "topic"
    | "article"
    | "quotation"
    | "event"
    | "correction"
    | "feed"
    | "language"
    | "story"
    | "command";
  /** In characters. */
  readonly maxLength?: number;
}

/** A day, month or year. */
export interface DateOption extends AnyOption {
  readonly type: "date";
  /** True where a month or a year will not do. */
  readonly isDay?: boolean;
}

/** A whole number, bounds included. */
export interface NumberOption extends AnyOption {
  readonly type: "number";
  readonly minimum: number;
  readonly maximum: number;
}

export interface ChoiceOption extends AnyOption {
  readonly type: "choice";
  /** At most 25 values; what is shown for each is among the command's words. */
  readonly choices: readonly string[];
}

/** A channel of the server that takes messages; its value is Discord's id of it. */
export interface ChannelOption extends AnyOption {
  readonly type: "channel";
}

/** A file that is attached. */
export interface FileOption extends AnyOption {
  readonly type: "file";
}

/** A larger one is not taken, wherever it is attached. In bytes. */
export const LARGEST_ATTACHMENT = 5_000_000;

/** A file as Discord tells of it; it is not fetched yet. */
export interface AttachedFile {
  readonly name: string;
  readonly url: string;
  /** In bytes. */
  readonly size: number;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export type OptionValue<Spec extends OptionSpec> = Spec extends ChoiceOption
  ? Spec["choices"][number]
  : Spec extends DateOption
    ? IsoDate
    : Spec extends NumberOption
      ? number
      : Spec extends FileOption
        ? AttachedFile
        : string;

/** The values a command is run with; an option that was not given is null. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends { readonly required: true }
    ? OptionValue<Specs[Name]>
    : OptionValue<Specs[Name]> | null;
};

/** Values as a surface hands them over: unchecked text. */
export type RawOptions = Readonly<Record<string, string>>;

/** The same with the files that are attached. */
export type RawValues = Readonly<Record<string, string | AttachedFile>>;
