import type { NameParts } from "#story/names/parse-name.ts";
import { type Span, sliceSpan } from "#text/span.ts";
import type { CandidateMention } from "../mentions/candidate-mention.ts";
import { nominalHeads } from "../mentions/lexicon/nominal-heads.ts";
import { nominalHead } from "../mentions/nominal-head.ts";
import { addAlias, addGender, type Cluster } from "./cluster.ts";
import { officeOfTitle } from "./office-of-title.ts";

const SMALL = /^(?:the|a|an|of|for|and|his|her|their|its|one|another|this|that|former|then)$/;

const MOST_ROLES = 20;
const POSSESSIVE = /^(?:his|her|their|its|our)\s+/i;

/** Notes a description as role and alias, with its head noun and further words. */
export function teachRole(text: string, cluster: Cluster, nominal: CandidateMention): void {
  addRole(cluster, nominal, `role-${nominal.foundBy}`);
  addGender(cluster, nominal.gender);
  if (cluster.kind === "unknown" && nominal.personKind === "person") cluster.kind = "person";
  cluster.listed = true;
  for (const word of roleWordsOf(text, nominal)) cluster.roleWords.add(word);
  const head = headOf(text, nominal);
  if (head) cluster.roleHeads.add(head);
  const alias = aliasOf(text, nominal, head);
  if (alias) addAlias(cluster, alias, "apposition");
}

/** "His rival" is another's in the next sentence; of what is possessed only kinship is kept. */
function aliasOf(text: string, nominal: CandidateMention, head: string | null): string | null {
  const words = sliceSpan(text, nominal);
  if (nominal.foundBy !== "possessed") return words;
  const kin = head !== null && nominalHeads.kinship.has(head);
  return kin ? words.replace(POSSESSIVE, "") : null;
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

/** "Sen. Lee" is a senator, "House Speaker Ann Lee" a speaker, "Daily Echo’s Ann Lee" the Echo's. */
export function teachTitles(text: string, cluster: Cluster, candidate: CandidateMention): void {
  const { start, core, role } = candidate;
  if (start === core?.start && !role) return;
  if (core && start < core.start) addAlias(cluster, sliceSpan(text, candidate), "title");
  const heads = wordsOf(text.slice(start, core?.start ?? start)).flatMap(officeOfTitle);
  for (const head of heads) cluster.roleHeads.add(head);
  if (heads.length > 0 && cluster.kind === "unknown") cluster.kind = "person";
  if (role) {
    const end = role.start + text.slice(role.start, core?.start ?? role.end).trimEnd().length;
    addRole(cluster, { start: role.start, end }, "role-title");
    teachOffice(text, cluster, role);
  }
}

/** "The commission" is the Commission on Rivers. */
export function teachBody(cluster: Cluster, { words }: NameParts): void {
  for (const word of words) {
    if (nominalHead(word)?.kind === "organisation") cluster.roleHeads.add(word);
    else if (!SMALL.test(word)) cluster.roleWords.add(word);
  }
}

function teachOffice(text: string, cluster: Cluster, office: Span): void {
  for (const word of wordsOf(sliceSpan(text, office))) {
    if (word.length < 2 || SMALL.test(word)) continue;
    cluster.roleWords.add(word);
    const head = nominalHead(word);
    if (head?.kind === "person") cluster.roleHeads.add(head.word);
    for (const each of officeOfTitle(word)) cluster.roleHeads.add(each);
  }
}

/** Notes a stretch that says what somebody is; the first ones are enough. */
export function addRole(cluster: Cluster, { start, end }: Span, foundBy: string): void {
  if (cluster.roles.length < MOST_ROLES) cluster.roles.push({ start, end, foundBy });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{L}-]+/u);
}
