import { type Span, spansOverlap } from "#text/span.ts";
import type { Document } from "../document/document.ts";
import type { CandidateMention } from "./candidate-mention.ts";
import { findNames } from "./find-names.ts";
import { findNominals } from "./find-nominals.ts";
import { findPronouns } from "./find-pronouns.ts";
import { pictureCredits } from "./picture-credits.ts";

export type { CandidateMention };

/** Every name, noun phrase and pronoun that may stand for a speaker, in order of the text. */
export function findMentions(document: Document): readonly CandidateMention[] {
  const names = findNames(document);
  const nominals = findNominals(document, names);
  const kept = withoutModifiers(names, nominals);
  const mentions = [...kept, ...nominals, ...findPronouns(document)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return outside(pictureCredits(document), mentions);
}

/** Both lists are in order. */
function outside(
  credits: readonly Span[],
  mentions: readonly CandidateMention[],
): readonly CandidateMention[] {
  let at = 0;
  return mentions.filter((mention) => {
    while (at < credits.length && credits[at]!.end <= mention.start) at++;
    const credit = credits[at];
    return !credit || !spansOverlap(credit, mention);
  });
}

/**
 * "Clinton" in "the Clinton campaign" names no one who acts; "Ann Clinton" there tells in full who
 * is meant by "Clinton" elsewhere, and stays. Both lists are in order.
 */
function withoutModifiers(
  names: readonly CandidateMention[],
  nominals: readonly CandidateMention[],
): readonly CandidateMention[] {
  const bodies = nominals.filter(({ foundBy }) => foundBy === "name-and-body");
  let at = 0;
  return names.filter((name) => {
    while (at < bodies.length && bodies[at]!.end <= name.start) at++;
    const body = bodies[at];
    const isFull = name.personKind === "person" && name.name?.given !== null;
    return isFull || !body || name.start < body.start || body.end < name.end;
  });
}
