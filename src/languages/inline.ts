import type { Place } from "#story/story.ts";
import type { IsoDate } from "#text/iso-date.ts";

/** A line of text with a few styled stretches. Strings are plain text: presenters escape them. */
export type Inline = Run | readonly Run[];

export type Run = string | StyledRun | LinkRun | WordsRun | DateRun | MentionRun;

export interface StyledRun {
  readonly text: string;
  readonly style: RunStyle;
}

export type RunStyle = "bold" | "italic" | "strike" | "underline" | "code";

export interface LinkRun {
  readonly text: string;
  /** http or https; anything else is shown as plain text. */
  readonly link: string;
}

/** Words of an article, sliced only when they are shown. */
export interface WordsRun {
  readonly words: Place;
  readonly style?: RunStyle;
}

/** A date, written as the reader's locale has it. */
export interface DateRun {
  readonly date: IsoDate;
  readonly style?: RunStyle;
}

/** A person or channel of Discord, shown by its name there; nobody is notified. */
export interface MentionRun {
  readonly mention: "user" | "channel";
  /** Discord's id; anything else is shown as it is. */
  readonly id: string;
}

export const bold = (text: string): StyledRun => ({ text, style: "bold" });
export const strike = (text: string): StyledRun => ({ text, style: "strike" });
export const code = (text: string): StyledRun => ({ text, style: "code" });

export const dated = (date: IsoDate, style?: RunStyle): DateRun => ({
  date,
  ...(style && { style }),
});

export const userCalled = (id: string): MentionRun => ({ mention: "user", id });
export const channelCalled = (id: string): MentionRun => ({ mention: "channel", id });

/** The exact words at a place of an article. */
export function words({ article, start, end }: Place, style?: RunStyle): WordsRun {
  return { words: { article, start, end }, ...(style && { style }) };
}

export function runsOf(inline: Inline): readonly Run[] {
  return isList(inline) ? inline : [inline];
}

/** `Array.isArray` does not narrow read-only lists. */
function isList(inline: Inline): inline is readonly Run[] {
  return Array.isArray(inline);
}
