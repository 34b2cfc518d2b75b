import type { Annotation, QuotationKind } from "#story/analysis.ts";
import type { Span } from "#text/span.ts";

/** A quotation with the mention that speaks it, before the mention is known to be a person. */
export interface AttributedQuotation extends Annotation {
  readonly kind: QuotationKind;
  readonly contents: readonly Span[];
  /** The paraphrase that quoted words stand in (`mixed`), marks included. */
  readonly reported: readonly Span[];
  readonly cue: Span | null;
  /** The speaker's mention; need not be one of the candidates ("said one activist"). */
  readonly mention: Span | null;
  /** Whom the mention stands for when it is a relative pronoun: `Lund, who said`. */
  readonly antecedent?: Span | null;
  readonly addressee: Span | null;
  readonly occasion: Span | null;
  readonly confidence: number;
}
