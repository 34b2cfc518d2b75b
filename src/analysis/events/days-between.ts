import type { IsoDate } from "#text/iso-date.ts";
import { dayNumber } from "#text/plain-date.ts";

/** Days from one day to another; negative when the second is the earlier. */
export function daysBetween(first: IsoDate, second: IsoDate): number {
  return numberOf(second) - numberOf(first);
}

function numberOf(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return dayNumber({ year, month, day });
}
