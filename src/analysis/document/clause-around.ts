import { type Span, spanContains } from "#text/span.ts";
import type { Clause } from "./document.ts";

/** The clause that holds a stretch, or null; the clauses of a sentence stand in order. */
export function clauseAround(clauses: readonly Clause[], span: Span): Clause | null {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clauses[middle]!.end < span.end) low = middle + 1;
    else high = middle;
  }
  const clause = clauses[low];
  return clause !== undefined && spanContains(clause, span) ? clause : null;
}
