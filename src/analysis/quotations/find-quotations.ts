import type { Annotation, NotSpeech, QuotationKind } from "#story/analysis.ts";
import type { Span } from "#text/span.ts";
import type { Document } from "../document/document.ts";
import type { CandidateMention } from "../mentions/find-mentions.ts";

/** A quotation with the mention that speaks it, before the mention is known to be a person. */
export interface AttributedQuotation extends Annotation {
  readonly kind: QuotationKind;
  readonly contents: readonly Span[];
  readonly cue: Span | null;
  /** The speaker's mention; need not be one of the candidates ("said one activist"). */
  readonly mention: Span | null;
  readonly addressee: Span | null;
  readonly occasion: Span | null;
  readonly confidence: number;
}

export interface FoundQuotations {
  readonly quotations: readonly AttributedQuotation[];
  /** Words in quotation marks that are no speech. */
  readonly notSpeech: readonly NotSpeech[];
}

/** Every quotation (direct, mixed, indirect) with its cue and the mention that speaks it. */
export function findQuotations(
  _document: Document,
  _mentions: readonly CandidateMention[],
): FoundQuotations {
  return { quotations: [], notSpeech: [] };
}
