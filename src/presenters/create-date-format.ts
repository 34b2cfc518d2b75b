import { type DateGrain, grainOf, type IsoDate } from "#text/iso-date.ts";

/** Writes a date no finer than it is known: `5 November 2021`, `November 2021`, `2021`. */
export type DateFormat = (date: IsoDate) => string;

/** Dates as a locale writes them. Making one is slow, using it is not. */
export function createDateFormat(locale: string): DateFormat {
  const known = knownLocale(locale);
  const formats: Readonly<Record<DateGrain, Intl.DateTimeFormat>> = {
    year: new Intl.DateTimeFormat(known, { timeZone: "UTC", year: "numeric" }),
    month: new Intl.DateTimeFormat(known, { timeZone: "UTC", year: "numeric", month: "long" }),
    day: new Intl.DateTimeFormat(known, { timeZone: "UTC", dateStyle: "long" }),
  };
  return (date) => formats[grainOf(date)].format(firstDay(date));
}

function firstDay(date: IsoDate): number {
  const [year = "1970", month = "01", day = "01"] = date.split("-");
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}

/** British order where the locale is unknown, because it reads one way only. */
function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? "en-GB";
  } catch {
    return "en-GB";
  }
}
