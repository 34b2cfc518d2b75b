import type { Messages } from "#languages/en.ts";
import { dated, type Run } from "#languages/inline.ts";
import type { IsoDate } from "#text/iso-date.ts";

/** `2020 to 2021`, `2020`; empty when neither is known. */
export function knownSpan(from: IsoDate | null, to: IsoDate | null, say: Messages): readonly Run[] {
  if (from === null) return [];
  return to === null || to === from ? [dated(from)] : say.fromTo(dated(from), dated(to));
}
