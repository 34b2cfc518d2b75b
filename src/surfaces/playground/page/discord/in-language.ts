import type { APIApplicationCommandOptionChoice, LocalizationMap } from "discord-api-types/v10";

interface Translated {
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null;
  readonly description?: string;
  readonly description_localizations?: LocalizationMap | null;
  readonly choices?: readonly APIApplicationCommandOptionChoice[];
}

/** What is sent by its `name` is shown by another one. */
export type InLanguage<Item> = Item & { readonly shown: string };

/**
 * A command or option as Discord's client shows it in a language: what it has no words for stays as
 * it is. `name` is what is sent and never changes.
 */
export function inLanguage<Item extends Translated>(item: Item, locale: string): InLanguage<Item> {
  return {
    ...item,
    ...(item.description !== undefined && {
      description: wordsIn(locale, item.description_localizations) ?? item.description,
    }),
    ...(item.choices && {
      choices: item.choices.map((choice) => ({
        ...choice,
        name: wordsIn(locale, choice.name_localizations) ?? choice.name,
      })),
    }),
    shown: wordsIn(locale, item.name_localizations) ?? item.name,
  };
}

function wordsIn(locale: string, words: LocalizationMap | null | undefined): string | null {
  return Object.entries(words ?? {}).find(([each]) => each === locale)?.[1] ?? null;
}
