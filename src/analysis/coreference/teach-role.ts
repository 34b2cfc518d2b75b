import { sliceSpan } from "#text/span.ts";
import type { CandidateMention } from "../mentions/candidate-mention.ts";
import { nominalHead } from "../mentions/nominal-head.ts";
import { addAlias, addGender, type Cluster } from "./cluster.ts";
import { officeOfTitle } from "./office-of-title.ts";

const SMALL = /^(?:the|a|an|of|for|and|his|her|their|its|one|another|this|that|former|then)$/;

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
export function teachTitles(text: string, cluster: Cluster, candidate: CandidateMention): void {
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
