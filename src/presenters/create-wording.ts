import type { Messages } from "#languages/en.ts";
import { languageOf } from "#languages/language.ts";
import { createDateFormat, type DateFormat } from "./create-date-format.ts";

/** How a reply is worded for its reader: the bot's own words, and dates as they are written there. */
export interface Wording {
  readonly say: Messages;
  readonly formatDate: DateFormat;
}

/** The wording of a locale as Discord names it. Making one is slow, using it is not. */
export function createWording(locale: string): Wording {
  const language = languageOf(locale);
  return { say: language.say, formatDate: createDateFormat(language.locale) };
}
