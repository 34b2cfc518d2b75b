import { expect, it } from "vitest";
import { LANGUAGES, languageOf } from "#languages/language.ts";

it.each([
  ["en-US", "English", "en-US"],
  ["en-GB", "English", "en-GB"],
  ["es-ES", "Español", "es-ES"],
  ["es-419", "Español", "es-419"],
  ["fr", "Français", "fr"],
  ["de", "Deutsch", "de"],
  ["pt-BR", "Português (Brasil)", "pt-BR"],
  ["ja", "日本語", "ja"],
  ["pl", "English", "en-GB"],
  ["zh-CN", "English", "en-GB"],
  ["", "English", "en-GB"],
  ["__proto__", "English", "en-GB"],
  ["de-x-".repeat(2000), "English", "en-GB"],
])("%s gets %s, with the dates of %s", (asked, ownName, locale) => {
  expect([languageOf(asked).say.ownName, languageOf(asked).locale]).toEqual([ownName, locale]);
});

it("has each locale once", () => {
  const locales = LANGUAGES.map(({ locale }) => locale);
  expect(new Set(locales).size).toBe(locales.length);
  expect(Intl.getCanonicalLocales(locales)).toEqual(locales);
});
