import { de } from "./de.ts";
import { en, type Messages } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ja } from "./ja.ts";
import { ptBR } from "./pt-BR.ts";

/** A language the bot speaks, as one kind of reader has it. */
export interface Language {
  /** BCP 47: how dates are written. */
  readonly locale: string;
  readonly say: Messages;
}

/** English as it is meant where nothing else is: British, because its dates read one way only. */
export const ENGLISH: Language = { locale: "en-GB", say: en };

/** Every language by each locale that Discord has of it. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  { locale: "en-US", say: en },
  { locale: "es-ES", say: es },
  { locale: "es-419", say: es },
  { locale: "fr", say: fr },
  { locale: "de", say: de },
  { locale: "pt-BR", say: ptBR },
  { locale: "ja", say: ja },
];

/** The language of a locale as Discord names it: `en-US`, `pt-BR`. Anything unknown is English. */
export function languageOf(locale: string): Language {
  return LANGUAGES.find((each) => each.locale === locale) ?? ENGLISH;
}
