import type { Messages } from "#languages/en.ts";
import { dated, type Run } from "#languages/inline.ts";
import type { IsoDate } from "#text/iso-date.ts";

/** ` from 2020 to 2021`, in words that follow others; empty without dates. */
export function spanOfDates(
  from: IsoDate | null,
  to: IsoDate | null,
  say: Messages,
): readonly Run[] {
  return say.span(from && dated(from), to && dated(to));
}
