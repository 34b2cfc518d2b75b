import { compareDates, type IsoDate } from "#text/iso-date.ts";

/** Orders by date, undated last. */
export function byDate(a: IsoDate | null, b: IsoDate | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compareDates(a, b);
}
