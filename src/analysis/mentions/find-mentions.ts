import type { Annotation, Gender, PersonKind } from "#story/analysis.ts";
import type { Span } from "#text/span.ts";
import type { Document } from "../document/document.ts";
import { findNames } from "./find-names.ts";
import { findNominals } from "./find-nominals.ts";
import { findPronouns } from "./find-pronouns.ts";

/** A name, noun phrase or pronoun as it stands, before it is known whom it means. */
export interface CandidateMention extends Annotation {
  readonly kind: "name" | "nominal" | "pronoun";
  /** What the words themselves say: `Mrs.`, `the actress`, `she`. */
  readonly gender: Gender;
  readonly personKind: PersonKind;
  readonly plural: boolean;
  /** The name without its titles, or the head noun of a noun phrase. */
  readonly core?: Span;
  /** Office words before a name that are no part of it: `House Speaker`. */
  readonly role?: Span;
}

/** Every name, noun phrase and pronoun that may stand for a speaker, in order of the text. */
export function findMentions(document: Document): readonly CandidateMention[] {
  const names = findNames(document);
  const nominals = findNominals(document, names);
  const swallowed = new Set(nominals.filter((each) => each.foundBy === "name-and-body"));
  const bodies = [...swallowed];
  const kept = names.filter(
    (name) => !bodies.some((body) => body.start <= name.start && name.end <= body.end),
  );
  return [...kept, ...nominals, ...findPronouns(document)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
