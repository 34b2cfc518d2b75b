import type { Token } from "../document/document.ts";

/** How many tokens end at `offset` or before it; tokens stand in order. */
export function tokensBefore(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
