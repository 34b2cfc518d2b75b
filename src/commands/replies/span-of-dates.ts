import { dated, type Run } from "#interactions/inline.ts";
import type { IsoDate } from "#text/iso-date.ts";

/** ` from 2020 to 2021`, in words that follow others; empty without dates. */
export function spanOfDates(from: IsoDate | null, to: IsoDate | null): readonly Run[] {
  return [
    ...(from === null ? [] : [" from ", dated(from)]),
    ...(to === null ? [] : [" to ", dated(to)]),
  ];
}
