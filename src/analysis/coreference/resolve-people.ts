import type { Mention, Person } from "#story/analysis.ts";
import type { Span } from "#text/span.ts";
import type { Document } from "../document/document.ts";
import type { CandidateMention } from "../mentions/find-mentions.ts";
import type { AttributedQuotation } from "../quotations/find-quotations.ts";

export interface ResolvedPeople {
  /** The candidates and the speakers' mentions, in order, each with its person. */
  readonly mentions: readonly Mention[];
  readonly people: readonly Person[];
  /** Index into `people` of whom a speaker's or addressee's mention means, or null. */
  readonly personAt: (mention: Span | null) => number | null;
}

/** Works out which mentions mean the same person or organisation, and names them. */
export function resolvePeople(
  _document: Document,
  _mentions: readonly CandidateMention[],
  _quotations: readonly AttributedQuotation[],
): ResolvedPeople {
  return { mentions: [], people: [], personAt: () => null };
}
