import type { Timex } from "#story/analysis.ts";
import type { IsoDate } from "#text/iso-date.ts";
import type { Document } from "../document/document.ts";
import type { AttributedQuotation } from "../quotations/find-quotations.ts";

/** When the words were said, where the text states it; null otherwise. */
export function dateQuotation(
  _document: Document,
  _quotation: AttributedQuotation,
  _timexes: readonly Timex[],
): IsoDate | null {
  return null;
}
