import { vagueHeads } from "../mentions/lexicon/vague-heads.ts";
import { isOccupation } from "../mentions/nominal-head.ts";
import type { Cluster } from "./cluster.ts";
import type { Reference } from "./reference.ts";
import { headOf, roleWordsOf } from "./teach-role.ts";

/** What counts for one who is called just so in the article, or so with other words beside. */
const CALLED_SO = 3.2;
const CALLED_LIKE_IT = 1.5;
const SAME_WORD = 0.75;
const OTHER_WORD = 0.6;
/** No one is so much in view that a role no longer matters. */
const MOST_SALIENCE = 3;
/** One who is not called so must be in view, and an office-holder clearly more than the next. */
const IN_VIEW = 0.5;
const CLEARLY = 1.6;

interface Ranked {
  readonly cluster: Cluster;
  readonly score: number;
  readonly calledSo: boolean;
}

/**
 * Whom a definite description means: of those called so in the article and those in view, the one
 * with the most for it; null when that is not clear.
 */
export function resolveNominal(reference: Reference): Cluster | null {
  const { candidate, text } = reference;
  if (candidate.plural || candidate.personKind === "document" || !isDefinite(reference))
    return null;
  const head = headOf(text, candidate);
  if (head === null) return null;
  const ranked = rank(reference, head);
  const [best, next] = ranked;
  if (!best) return null;
  const called = ranked.filter(({ calledSo }) => calledSo);
  if (called.length === 1 && isTelling(head)) return called[0]!.cluster;
  if (best.calledSo) return best.cluster;
  if (best.score < IN_VIEW || vagueHeads.anyone.has(head)) return null;
  const clear = best.score >= CLEARLY * (next?.score ?? 0);
  if (candidate.personKind === "organisation")
    return clear && vagueHeads.body.has(head) ? best.cluster : null;
  if (vagueHeads.office.has(head)) return clear && !holdsOffice(best.cluster) ? best.cluster : null;
  return isOccupation(head) ? best.cluster : null;
}

/** "The nominee" is hardly one whom the article calls a senator. */
function holdsOffice({ roleHeads }: Cluster): boolean {
  return [...roleHeads].some(
    (head) => vagueHeads.office.has(head) || vagueHeads.highOffice.has(head),
  );
}

/** A trade ("the pianist") stays with the only one called so; an office may change hands. */
function isTelling(head: string): boolean {
  return !vagueHeads.anyone.has(head) && !vagueHeads.office.has(head) && !vagueHeads.body.has(head);
}

/** "The dancer", "Ann Lee’s former adviser"; "her former adviser" is somebody new. */
function isDefinite({ candidate, text }: Reference): boolean {
  if (candidate.foundBy === "definite") return true;
  return (
    candidate.foundBy === "possessed" &&
    !/^(?:his|her|their|its|our)\b/i.test(text.slice(candidate.start, candidate.start + 6))
  );
}

function rank(reference: Reference, head: string): readonly Ranked[] {
  const { context, salience, calledBy, candidate, text } = reference;
  const words = roleWordsOf(text, candidate);
  const inView = salience.scores(context, (seen) => seen.quotation !== null);
  const called = calledBy.get(head) ?? [];
  return [...new Set([...called, ...inView.map(({ cluster }) => cluster)])]
    .filter((cluster) => fits(cluster, reference))
    .map((cluster) => {
      const calledSo = cluster.roleHeads.has(head);
      const felt = inView.find((each) => each.cluster === cluster)?.score ?? 0;
      const seen = Math.min(MOST_SALIENCE, felt);
      return { cluster, calledSo, score: seen + (calledSo ? roleScore(cluster, words) : 0) };
    })
    .toSorted((a, b) => b.score - a.score);
}

function roleScore({ roleWords }: Cluster, words: readonly string[]): number {
  const other = words.filter((word) => !roleWords.has(word)).length;
  const agreeing = (words.length - other) * SAME_WORD;
  return other === 0 ? CALLED_SO + agreeing : CALLED_LIKE_IT + agreeing - other * OTHER_WORD;
}

/** Kind and gender agree; within a clause its subject would be a pronoun; no one is their own aide. */
function fits(cluster: Cluster, { candidate, context, subject, previous }: Reference): boolean {
  if ((cluster.kind === "organisation") !== (candidate.personKind === "organisation")) return false;
  if (cluster.kind === "document" || (cluster.kind === "unknown" && !cluster.speaks)) return false;
  if (candidate.foundBy === "possessed" && cluster === previous) return false;
  if (cluster === subject && !(context.part === "subject" && context.opensClause)) return false;
  return (
    candidate.gender === "unknown" ||
    cluster.gender === "unknown" ||
    cluster.gender === candidate.gender
  );
}
