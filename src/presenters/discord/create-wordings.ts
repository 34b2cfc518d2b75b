import { createWording, type Wording } from "../create-wording.ts";

/** Keeps the wording of each locale that was asked in. */
export function createWordings(): (locale: string) => Wording {
  const made = new Map<string, Wording>();
  return (locale) => {
    const wording = made.get(locale) ?? createWording(locale);
    if (made.size < MOST_WORDINGS) made.set(locale, wording);
    return wording;
  };
}

/** More than there are locales on Discord. */
const MOST_WORDINGS = 60;
