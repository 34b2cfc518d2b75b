import type { PronounEntry } from "../mentions/lexicon/pronouns.ts";
import type { Cluster } from "./cluster.ts";
import type { MentionContext } from "./context.ts";
import type { Reference } from "./reference.ts";
import { salienceWeights as weights } from "./salience-weights.ts";

/** Whom a pronoun means: the most salient of those that agree with it; null when none is near. */
export function resolvePronoun(reference: Reference, entry: PronounEntry): Cluster | null {
  if (entry.speaker === "first") return null;
  if (entry.role === "relative")
    return reference.previous?.kind === "organisation" ? null : reference.previous;
  if (entry.plural) return null;
  if (reference.subject && isSubjectsOwn(reference, entry, reference.subject))
    return reference.subject;
  const { context, salience, subject, wall, named } = reference;
  let best: Cluster | null = null;
  let bestScore: number = weights.least;
  for (const { cluster, score } of salience.scores(context, otherWall(context))) {
    if (cluster === wall || (cluster === subject && isApartFromSubject(context, entry))) continue;
    const felt =
      score * agreement(cluster, entry) * (named.has(cluster) ? weights.namedInWords : 1);
    if (felt > bestScore) {
      best = cluster;
      bestScore = felt;
    }
  }
  return best;
}

/** "her own", "herself": nobody but the subject of the clause. */
function isSubjectsOwn(
  { text, candidate }: Reference,
  entry: PronounEntry,
  subject: Cluster,
): boolean {
  if (agreement(subject, entry) === 0) return false;
  if (entry.role === "reflexive") return true;
  return (
    entry.role === "possessive" && /^\s+own\b/.test(text.slice(candidate.end, candidate.end + 6))
  );
}

/** From outside a quotation, what stands in the very quotation it speaks does not count. */
function otherWall(here: MentionContext): (seen: MentionContext) => boolean {
  return (seen) =>
    seen.quotation !== null && here.quotation === null && seen.quotation === here.speaks;
}

/** "He thanked him": an object is somebody else than its subject. */
function isApartFromSubject(context: MentionContext, entry: PronounEntry): boolean {
  return entry.role === "object" && context.part === "object" && context.afterVerb;
}

/** 0 when the two contradict each other, 1 when they agree. */
function agreement(cluster: Cluster, entry: PronounEntry): number {
  if (!entry.human) return cluster.kind === "organisation" || cluster.kind === "document" ? 1 : 0;
  if (cluster.kind === "organisation" || cluster.kind === "document") return 0;
  const kind = cluster.kind === "unknown" && !cluster.speaks ? weights.unknownKind : 1;
  if (cluster.gender === "unknown") return weights.unknownGender * kind;
  return cluster.gender === entry.gender ? kind : 0;
}
