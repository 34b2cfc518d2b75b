import type { DatedEvent, Fact, Mention, Quotation } from "#story/analysis.ts";
import type { Document } from "../document/document.ts";

/** The sentences that state something about people, each with whom it is about and its date. */
export function findFacts(
  _document: Document,
  _mentions: readonly Mention[],
  _quotations: readonly Quotation[],
  _events: readonly DatedEvent[],
): readonly Fact[] {
  return [];
}
