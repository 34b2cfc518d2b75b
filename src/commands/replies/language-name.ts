import { languageOf } from "#languages/language.ts";

/** A language by its own name, with its locale where it has several: `English (en-US)`. */
export function languageName(locale: string): string {
  return `${languageOf(locale).say.ownName} (${locale})`;
}
