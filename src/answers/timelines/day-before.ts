import type { IsoDate } from "#text/iso-date.ts";

/** The day before a day; both in full, as `2011-02-11`. */
export function dayBefore(day: IsoDate): IsoDate {
  return new Date(Date.parse(day) - 864e5).toISOString().slice(0, 10);
}
