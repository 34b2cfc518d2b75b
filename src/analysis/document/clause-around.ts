import { countSpansEndedBy } from "#text/count-spans-ended-by.ts";
import { type Span, spanContains } from "#text/span.ts";
import type { Clause } from "./document.ts";

/** The clause that holds a stretch, or null; the clauses of a sentence stand in order. */
export function clauseAround(clauses: readonly Clause[], span: Span): Clause | null {
  const clause = clauses[countSpansEndedBy(clauses, span.end - 1)];
  return clause !== undefined && spanContains(clause, span) ? clause : null;
}
