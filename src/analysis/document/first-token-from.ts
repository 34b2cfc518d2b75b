import { countSpansBefore } from "#text/count-spans-before.ts";
import type { Token } from "./document.ts";

/** Index of the first token that starts at `offset` or later; `tokens.length` when none does. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  return countSpansBefore(tokens, offset);
}
