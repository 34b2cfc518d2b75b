import { languageOf } from "#languages/language.ts";
import type { IsoDate } from "#text/iso-date.ts";
import { createDateFormat, type DateFormat } from "../create-date-format.ts";
import { isDrawable, type TextStyle } from "./text-style.ts";

/** How a picture writes dates. */
export interface PictureDates {
  readonly date: DateFormat;
  /** A month below the line of time: `Nov`; with its year in January. */
  readonly month: DateFormat;
}

/**
 * Dates as a locale has them; in digits (`2021-11-05`) where the picture's font cannot draw that,
 * as it holds no Chinese or Japanese characters. Left out of a date, they would make it another.
 */
export function createPictureDates(locale: string, style: TextStyle): PictureDates {
  const language = languageOf(locale);
  const formatDate = createDateFormat(language.locale);
  const [month, withYear] = [{}, { year: "numeric" } as const].map(
    (year) =>
      new Intl.DateTimeFormat(language.locale, { timeZone: "UTC", month: "short", ...year }),
  );
  const drawn = (shown: string, date: IsoDate) => (isDrawable(shown, style) ? shown : date);
  return {
    date: (date) => drawn(formatDate(date), date),
    month: (date) => {
      const format = date.endsWith("-01") ? withYear : month;
      return drawn(format?.format(Date.parse(date)) ?? date, date);
    },
  };
}
