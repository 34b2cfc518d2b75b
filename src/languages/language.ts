import { en, type Messages } from "./en.ts";

/** A language the bot speaks, as one kind of reader has it. */
export interface Language {
  /** BCP 47: how dates are written. */
  readonly locale: string;
  readonly say: Messages;
}

/** English as it is meant where nothing else is: British, because its dates read one way only. */
export const ENGLISH: Language = { locale: "en-GB", say: en };

/** Every language by each locale that Discord has of it. */
export const LANGUAGES: readonly Language[] = [ENGLISH, { locale: "en-US", say: en }];

/** The language of a locale as Discord names it: `en-US`, `pt-BR`. Anything unknown is English. */
export function languageOf(locale: string): Language {
  return LANGUAGES.find((each) => each.locale === locale) ?? ENGLISH;
}
