import { sliceSpan } from "#text/span.ts";
import type { Document } from "../document/document.ts";
import type { CandidateMention } from "../mentions/candidate-mention.ts";
import { nominalHead } from "../mentions/nominal-head.ts";
import { addAlias, addGender, type Cluster } from "./cluster.ts";
import { officeOfTitle } from "./office-of-title.ts";

const BEFORE_NAME = /^\s*$/;
const APPOSITION =
  /^,?\s*(?:,\s*\d{1,3},\s*|\([^()]{1,24}\),?\s*|,\s*(?:who (?:is|was) )?|\s+(?:is|was|became|as)\s+)$/;
const SMALL = /^(?:the|a|an|of|for|and|his|her|their|its|one|another|this|that|former|then)$/;

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
  for (const [place, at] of order.entries()) {
    const nominal = candidates[at]!;
    if (nominal.kind !== "nominal" || nominal.plural || clusterOf[at]) continue;
    const next = order[place + 1];
    const before = order[place - 1];
    const owner =
      ownerAfter(document.text, candidates, clusterOf, nominal, next) ??
      ownerOfPair(document.text, candidates, clusterOf, nominal, next, order[place + 2]) ??
      ownerBefore(document.text, candidates, clusterOf, nominal, before);
    if (!owner) continue;
    clusterOf[at] = owner;
    teachRole(document.text, owner, nominal);
  }
  for (const [at, candidate] of candidates.entries()) {
    const cluster = clusterOf[at];
    if (cluster && candidate.kind === "name") teachTitles(document.text, cluster, candidate);
  }
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
  text: string,
  candidates: readonly CandidateMention[],
  clusterOf: readonly (Cluster | null)[],
  nominal: CandidateMention,
  at: number | undefined,
): Cluster | null {
  const name = at === undefined ? undefined : candidates[at];
  if (name?.kind !== "name" || name.end > nominal.start) return null;
  const gap = text.slice(name.end, nominal.start);
  if (gap.length > 30 || !APPOSITION.test(gap)) return null;
  if (/^\s+as\s+$/.test(gap)) return null;
  const cluster = clusterOf[at!] ?? null;
  return cluster && fits(cluster, nominal) ? cluster : null;
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

/** Notes a description as role and alias, with its head noun and further words. */
export function teachRole(text: string, cluster: Cluster, nominal: CandidateMention): void {
  const { start, end, foundBy } = nominal;
  if (cluster.roles.length < 20) cluster.roles.push({ start, end, foundBy: `role-${foundBy}` });
  addGender(cluster, nominal.gender);
  if (cluster.kind === "unknown" && nominal.personKind === "person") cluster.kind = "person";
  cluster.listed = true;
  for (const word of roleWordsOf(text, nominal)) cluster.roleWords.add(word);
  const head = headOf(text, nominal);
  if (head) cluster.roleHeads.add(head);
  addAlias(cluster, sliceSpan(text, nominal), "apposition");
}

/** The singular head noun of a description, lower case. */
export function headOf(text: string, nominal: CandidateMention): string | null {
  return nominal.core
    ? (nominalHead(sliceSpan(text, nominal.core).toLowerCase())?.word ?? null)
    : null;
}

/** The words before the head that tell something: `republican`, `presidential`. */
export function roleWordsOf(text: string, nominal: CandidateMention): readonly string[] {
  const before = text.slice(nominal.start, nominal.core?.start ?? nominal.end).toLowerCase();
  return before.split(/[^\p{L}\p{N}-]+/u).filter((word) => word.length > 1 && !SMALL.test(word));
}

/** "Sen. Lee" is a senator. */
function teachTitles(text: string, cluster: Cluster, candidate: CandidateMention): void {
  const titles = text.slice(candidate.start, candidate.core?.start ?? candidate.start);
  for (const word of titles.toLowerCase().split(/[^\p{L}-]+/u)) {
    const office = officeOfTitle(word);
    if (office.length === 0) continue;
    for (const each of office) cluster.roleHeads.add(each);
    if (cluster.kind !== "organisation") cluster.kind = "person";
  }
  const office = candidate.role;
  if (!office) return;
  cluster.roles.push({ ...office, foundBy: "role-title" });
  for (const word of sliceSpan(text, office)
    .toLowerCase()
    .split(/[^\p{L}-]+/u)) {
    if (word.length < 2 || SMALL.test(word)) continue;
    cluster.roleWords.add(word);
    const head = nominalHead(word);
    if (head?.kind === "person") cluster.roleHeads.add(head.word);
    for (const each of officeOfTitle(word)) cluster.roleHeads.add(each);
  }
}
