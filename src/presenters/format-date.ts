import { grainOf, type IsoDate } from "#text/iso-date.ts";

/** A date as the locale writes it, no finer than it is known: `5 November 2021`, `November 2021`, `2021`. */
export function formatDate(date: IsoDate, locale: string): string {
  const grain = grainOf(date);
  return new Intl.DateTimeFormat(knownLocale(locale), {
    timeZone: "UTC",
    year: "numeric",
    ...(grain !== "year" && { month: "long" }),
    ...(grain === "day" && { day: "numeric" }),
  }).format(new Date(`${date}-01-01`.slice(0, 10).replace(/^(\d{4}-\d{2})-$/, "$1-01")));
}

/** British order where the locale is unknown, because it reads one way only. */
function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? "en-GB";
  } catch {
    return "en-GB";
  }
}
