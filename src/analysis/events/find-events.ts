import type { DatedEvent, Mention, Quotation, Timex } from "#story/analysis.ts";
import type { Document } from "../document/document.ts";

/** What happened and when: a clause and its date for every event the article tells. */
export function findEvents(
  _document: Document,
  _timexes: readonly Timex[],
  _quotations: readonly Quotation[],
  _mentions: readonly Mention[],
): readonly DatedEvent[] {
  return [];
}
