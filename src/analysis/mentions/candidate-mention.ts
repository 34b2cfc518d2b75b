import type { Annotation, Gender, PersonKind } from "#story/analysis.ts";
import type { NameParts } from "#story/names/parse-name.ts";
import type { Span } from "#text/span.ts";

/** A name, noun phrase or pronoun as it stands, before it is known whom it means. */
export interface CandidateMention extends Annotation {
  readonly kind: "name" | "nominal" | "pronoun";
  /** What the words themselves say: `Mrs.`, `the actress`, `she`. */
  readonly gender: Gender;
  readonly personKind: PersonKind;
  readonly plural: boolean;
  /** A name with its titles taken apart; null for what is no name. */
  readonly name: NameParts | null;
  /** The name without its titles, or the head noun of a noun phrase. */
  readonly core: Span | null;
  /** Office words before a name that are no part of it: `House Speaker`. */
  readonly role: Span | null;
}
