import type { IsoDate } from "#text/iso-date.ts";
import { dayNumber } from "#text/plain-date.ts";

/** Days from one day to another; negative when the second is the earlier. */
export function daysBetween(first: IsoDate, second: IsoDate): number {
  return numberOf(second) - numberOf(first);
}

function numberOf(date: IsoDate): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7) || 1);
  const day = Number(date.slice(8, 10) || 1);
  return dayNumber({ year, month, day });
}
