import type { Document } from "../document/document.ts";
import { firstTokenFrom } from "../document/first-token-from.ts";
import type { CandidateMention } from "../mentions/candidate-mention.ts";
import type { Cluster } from "./cluster.ts";
import { addRole, teachBody, teachRole, teachTitles } from "./teach-role.ts";

const BEFORE_NAME = /^\s*$/;
const APPOSITION =
  /^,?\s*(?:,\s*\d{1,3},\s*|\([^()]{1,24}\),?\s*|,\s*(?:who (?:is|was) )?|\s+(?:is|was|became)\s+)$/;

/**
 * Ties descriptions to the names they stand beside: "former boss Ann Lee", "Ann Lee, a dancer,",
 * "her sister, Ann Lee,", "Ann Lee is a dancer". Each teaches a role, and that the name is a person.
 */
export function linkRoles(
  document: Document,
  candidates: readonly CandidateMention[],
  clusterOf: (Cluster | null)[],
): void {
  const order = candidates.map((_, at) => at).filter((at) => candidates[at]!.kind !== "pronoun");
  for (let place = 0; place < order.length; place++) {
    const at = order[place]!;
    const nominal = candidates[at]!;
    if (nominal.kind !== "nominal" || nominal.plural || clusterOf[at]) continue;
    const next = order[place + 1];
    const before = order[place - 1];
    const owner =
      ownerAfter(document.text, candidates, clusterOf, nominal, next) ??
      ownerOfPair(document.text, candidates, clusterOf, nominal, next, order[place + 2]) ??
      ownerBefore(document, candidates, clusterOf, nominal, before);
    if (!owner) continue;
    clusterOf[at] = owner;
    teachRole(document.text, owner, nominal);
  }
  const taught = new Set<Cluster>();
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at]!;
    const cluster = clusterOf[at];
    if (!cluster || candidate.kind !== "name") continue;
    teachTitles(document.text, cluster, candidate);
    if (cluster.kind === "organisation" && !taught.has(cluster)) {
      taught.add(cluster);
      for (const name of cluster.names) teachBody(cluster, name);
    }
    const employer = candidates[at - 1];
    if (cluster.kind === "person" && employer && employs(document.text, employer, candidate))
      addRole(cluster, { start: employer.start, end: candidate.start - 1 }, "role-possessive");
  }
}

/** A mark, an s and a space. */
const LONGEST_GENITIVE = 3;

/** "Daily Echo’s Ann Lee". */
function employs(text: string, employer: CandidateMention, name: CandidateMention): boolean {
  if (employer.kind !== "name" || employer.personKind === "person") return false;
  const { end } = employer;
  return name.start - end <= LONGEST_GENITIVE && /^['’]s? $/.test(text.slice(end, name.start));
}

/** The name right behind the description, or behind a comma when the description is definite. */
function ownerAfter(
  text: string,
  candidates: readonly CandidateMention[],
  clusterOf: readonly (Cluster | null)[],
  nominal: CandidateMention,
  at: number | undefined,
): Cluster | null {
  const name = at === undefined ? undefined : candidates[at];
  if (name?.kind !== "name" || name.start < nominal.end) return null;
  const gap = text.slice(nominal.end, name.start);
  const close = BEFORE_NAME.test(gap);
  const apart =
    /^,\s*$/.test(gap) &&
    nominal.foundBy !== "bare" &&
    /^\s*(?:,|\.|$)/.test(text.slice(name.end, name.end + 2));
  const cluster = clusterOf[at!] ?? null;
  return (close || apart) && cluster && fits(cluster, nominal) ? cluster : null;
}

/** "the dancer and painter Ann Lee": the first of two descriptions belongs to the second's name. */
function ownerOfPair(
  text: string,
  candidates: readonly CandidateMention[],
  clusterOf: readonly (Cluster | null)[],
  nominal: CandidateMention,
  next: number | undefined,
  afterNext: number | undefined,
): Cluster | null {
  const second = next === undefined ? undefined : candidates[next];
  if (second?.kind !== "nominal" || second.foundBy !== "bare") return null;
  if (!/^(?:,| and| &) $/.test(text.slice(nominal.end, second.start))) return null;
  const owner = ownerAfter(text, candidates, clusterOf, second, afterNext);
  return owner && fits(owner, nominal) ? owner : null;
}

function ownerBefore(
  document: Document,
  candidates: readonly CandidateMention[],
  clusterOf: readonly (Cluster | null)[],
  nominal: CandidateMention,
  at: number | undefined,
): Cluster | null {
  const name = at === undefined ? undefined : candidates[at];
  if (name?.kind !== "name" || name.end > nominal.start) return null;
  const { text } = document;
  const gap = text.slice(name.end, nominal.start);
  if (gap.length > 30 || !APPOSITION.test(gap)) return null;
  if (gap.startsWith(",") && (isPlace(text, name) || runsOn(document, nominal))) return null;
  const cluster = clusterOf[at!] ?? null;
  return cluster && fits(cluster, nominal) ? cluster : null;
}

/** "In Lowmoor, the mayor said": a name behind "in" is where, not who. */
function isPlace(text: string, name: CandidateMention): boolean {
  return (
    name.personKind !== "person" &&
    /\b(?:in|at|near|outside|from|of)\s+$/i.test(
      text.slice(Math.max(0, name.start - 9), name.start),
    )
  );
}

/** "Ann Lee, the mayor said": without a closing comma the description is the verb's own subject. */
function runsOn({ tokens }: Document, nominal: CandidateMention): boolean {
  const next = tokens[firstTokenFrom(tokens, nominal.end)];
  return (
    next !== undefined && (next.tag === "verb" || next.tag === "auxiliary" || next.tag === "modal")
  );
}

/** A person's description fits a person, a body's an organisation; gender must not contradict. */
function fits(cluster: Cluster, nominal: CandidateMention): boolean {
  if (nominal.personKind === "document") return false;
  const human = nominal.personKind === "person";
  if (human ? cluster.kind === "organisation" : cluster.kind !== "organisation") return false;
  return (
    nominal.gender === "unknown" ||
    cluster.gender === "unknown" ||
    cluster.gender === nominal.gender
  );
}
