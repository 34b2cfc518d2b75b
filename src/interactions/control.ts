import type { Place } from "#story/story.ts";

/** A part of a reply that one uses to ask on. */
export type Control = ButtonsBlock | MenuBlock | FormBlock;

export interface ButtonsBlock {
  readonly type: "buttons";
  readonly buttons: readonly Button[];
}

export interface Button {
  readonly label: string;
  readonly action: Action;
  /** Asked where the surface cannot carry all that the action says; null to leave the button out. */
  readonly otherwise: Action | null;
  readonly disabled: boolean;
}

/** A list to choose one thing from. */
export interface MenuBlock {
  readonly type: "menu";
  /** What stands in it while nothing is chosen. */
  readonly prompt: string;
  /** Discord shows 25 at most. */
  readonly choices: readonly MenuChoice[];
}

export interface MenuChoice {
  readonly label: string;
  /** Small print below the label. */
  readonly about: string | null;
  readonly action: Action;
}

/**
 * Asks for options of a command, which is then run with what is known already and what was filled
 * in. It stands alone in its reply: Discord opens it as a window.
 */
export interface FormBlock {
  readonly type: "form";
  readonly title: string;
  /** Words of an article that it is about; null for none. */
  readonly about: Place | null;
  /** What is run, with the options that are known; run with these alone it asks with the form again. */
  readonly action: Action;
  /** One to four; whether one must be filled in and how long it may be is said by the option. */
  readonly fields: readonly FormField[];
}

export interface FormField {
  /** An option of the command that takes text. */
  readonly option: string;
  /** What stands in it at first. */
  readonly value: string;
  /** True for a text of many lines. */
  readonly isLong: boolean;
  /** True when the form cannot do without, though the command's option may be left out. */
  readonly isNeeded: boolean;
}

/** What a button or a choice of a menu asks: a command again, with its whole state. */
export interface Action {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
  /** Counted from 0. */
  readonly page: number;
  /** `here`: the message itself is turned to the answer; `aside`: a new one, for the presser alone. */
  readonly place: "here" | "aside";
  /** The story asked of, where one was named; commands need not say it. */
  readonly story?: string | null;
  /** What was typed into a form, by option: the form that the action opens holds it. */
  readonly typed?: Readonly<Record<string, string>>;
}

/** What a form's field holds, in characters; a longer value would be cut. */
export const LONGEST_FIELD = 4000;

/** Short ways to write them. */
export const buttons = (all: readonly Button[]): ButtonsBlock => ({
  type: "buttons",
  buttons: all,
});

export const button = (label: string, action: Action, disabled = false): Button => ({
  label,
  action,
  otherwise: null,
  disabled,
});

export const form = (
  title: string,
  action: Action,
  all: readonly FormField[],
  about: Place | null = null,
): FormBlock => ({ type: "form", title, about, action, fields: all });

export const menu = (prompt: string, choices: readonly MenuChoice[]): MenuBlock => ({
  type: "menu",
  prompt,
  choices,
});

/** A short field that stands empty, or what is said otherwise. */
export const field = (
  option: string,
  about: Partial<Omit<FormField, "option">> = {},
): FormField => ({ option, value: "", isLong: false, isNeeded: false, ...about });
