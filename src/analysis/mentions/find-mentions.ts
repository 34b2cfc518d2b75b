import type { Annotation, Gender, PersonKind } from "#story/analysis.ts";
import type { Document } from "../document/document.ts";

/** A name, noun phrase or pronoun as it stands, before it is known whom it means. */
export interface CandidateMention extends Annotation {
  readonly kind: "name" | "nominal" | "pronoun";
  /** What the words themselves say: `Mrs.`, `the actress`, `she`. */
  readonly gender: Gender;
  readonly personKind: PersonKind;
  readonly plural: boolean;
}

/** Every name, noun phrase and pronoun that may stand for a speaker, in order of the text. */
export function findMentions(_document: Document): readonly CandidateMention[] {
  return [];
}
