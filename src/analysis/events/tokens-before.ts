import { countSpansEndedBy } from "#text/count-spans-ended-by.ts";
import type { Token } from "../document/document.ts";

/** How many tokens end at `offset` or before it; tokens stand in order. */
export function tokensBefore(tokens: readonly Token[], offset: number): number {
  return countSpansEndedBy(tokens, offset);
}
