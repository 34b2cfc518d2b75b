import { type IsoDate, parseIsoDate } from "#text/iso-date.ts";
import { addDays, formatDay, mondayOfWeek } from "#text/plain-date.ts";

/**
 * The calendar date a TIMEX3 value stands for, no finer than it says: a week is the month that
 * holds it, a quarter or season its year. Null for lengths, sets, decades and the like.
 */
export function timexDate(value: string): IsoDate | null {
  const calendar = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)/.exec(value)?.[0];
  if (calendar !== undefined) return parseIsoDate(calendar);
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week) return monthOfWeek(Number(week[1]), Number(week[2]));
  return /^(\d{4})-(?:Q[1-4]|H[12]|SP|SU|FA|WI)$/.exec(value)?.[1] ?? null;
}

/** The month that holds most days of a week, which is the month of its Thursday. */
function monthOfWeek(year: number, week: number): IsoDate {
  return formatDay(addDays(mondayOfWeek(year, week), 3)).slice(0, 7);
}
