import type { ItemRange } from "./phrases/item-range.ts";
import type { Scene } from "./scene.ts";

/** True where words in quotation marks stand in one of the ranges. */
export function hasStretch({ items }: Scene, ranges: readonly ItemRange[]): boolean {
  for (const { first, last } of ranges)
    for (let at = first; at <= last; at++) if (items[at]!.stretch !== null) return true;
  return false;
}
