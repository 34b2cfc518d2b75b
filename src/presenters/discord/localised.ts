import type { LocalizationMap } from "discord-api-types/v10";
import { en, type Messages } from "#languages/en.ts";
import { LANGUAGES } from "#languages/language.ts";

/** A field of a registration in English, and as `…_localizations` in every other language. */
export function localised<Field extends "name" | "description">(
  field: Field,
  words: (say: Messages) => string,
): Readonly<Record<Field, string> & Record<`${Field}_localizations`, LocalizationMap>> {
  const others = LANGUAGES.filter(({ say }) => say !== en);
  return {
    [field]: words(en),
    [`${field}_localizations`]: Object.fromEntries(
      others.map(({ locale, say }) => [locale, words(say)]),
    ),
  } as Record<Field, string> & Record<`${Field}_localizations`, LocalizationMap>;
}
