import type { IsoDate } from "#text/iso-date.ts";

/** One option of a command. Its type decides what a value may be and what is offered while typing. */
export type OptionSpec = TextOption | DateOption | NumberOption | ChoiceOption;

interface AnyOption {
  readonly required?: boolean;
}

/** Free text; all but `string` name something the story holds, which is offered while typing. */
export interface TextOption extends AnyOption {
  readonly type: "string" | "person" | "topic" | "article" | "quotation" | "command";
  /** In characters. */
  readonly maxLength?: number;
}

/** A day, month or year. */
export interface DateOption extends AnyOption {
  readonly type: "date";
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

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export type OptionValue<Spec extends OptionSpec> = Spec extends ChoiceOption
  ? Spec["choices"][number]
  : Spec extends DateOption
    ? IsoDate
    : Spec extends NumberOption
      ? number
      : string;

/** The values a command is run with; an option that was not given is null. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends { readonly required: true }
    ? OptionValue<Specs[Name]>
    : OptionValue<Specs[Name]> | null;
};

/** Values as a surface hands them over: unchecked text. */
export type RawOptions = Readonly<Record<string, string>>;
