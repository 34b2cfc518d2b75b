import { type NameParts, parseName } from "#story/names/parse-name.ts";
import { sameFullName } from "#story/names/same-full-name.ts";
import { sliceSpan } from "#text/span.ts";
import type { Document } from "../document/document.ts";
import type { CandidateMention } from "../mentions/candidate-mention.ts";
import type { Cluster } from "./cluster.ts";
import { NameIndex } from "./name-index.ts";
import { resolveOrganisation } from "./resolve-organisation.ts";
import { resolveShortName } from "./resolve-short-name.ts";

export interface NameClusters {
  readonly index: NameIndex;
  /** For each candidate the cluster its name belongs to; null for what is no name. */
  readonly clusterOf: (Cluster | null)[];
}

/** A holder of a surname is compared with at most so many others: hostile text is not quadratic. */
const MOST_HOLDERS = 40;

/**
 * Which names mean one person: full names first, for they say most, then organisations, then the
 * surnames, given names and short forms that lean on them.
 */
export function clusterNames(
  document: Document,
  candidates: readonly CandidateMention[],
): NameClusters {
  const index = new NameIndex();
  const clusterOf: (Cluster | null)[] = candidates.map(() => null);
  const names = candidates.map((each) =>
    each.kind === "name" ? partsOf(document.text, each) : null,
  );
  const passes = [isFullPerson, isLongName, isOrganisation, () => true];
  for (const [pass, belongs] of passes.entries()) {
    for (const [at, candidate] of candidates.entries()) {
      const name = names[at];
      if (!name || clusterOf[at] || !belongs(candidate, name)) continue;
      const cluster = resolvers[pass]!(index, candidate, name, document);
      clusterOf[at] = cluster;
      cluster.mentions++;
      if (name.words.length > 1) cluster.fullMentions++;
      if (candidate.personKind === "person" && cluster.kind === "unknown") cluster.kind = "person";
    }
  }
  return { index, clusterOf };
}

/** Titles stand before the core, so the whole mention is read. */
function partsOf(text: string, candidate: CandidateMention): NameParts {
  return parseName(sliceSpan(text, candidate));
}

function isFullPerson(candidate: CandidateMention, name: NameParts): boolean {
  return candidate.personKind === "person" && name.words.length > 1;
}

function isLongName(candidate: CandidateMention, name: NameParts): boolean {
  return candidate.personKind === "unknown" && name.words.length > 1;
}

function isOrganisation(candidate: CandidateMention, name: NameParts): boolean {
  return candidate.personKind === "organisation" && name.words.length > 1;
}

type Resolver = (
  index: NameIndex,
  candidate: CandidateMention,
  name: NameParts,
  document: Document,
) => Cluster;

const resolvers: readonly Resolver[] = [
  (index, _, name) => resolveFullName(index, name, "person"),
  (index, _, name) => resolveFullName(index, name, "unknown"),
  (index, _, name) => resolveOrganisation(index, name),
  resolveShortName,
];

function resolveFullName(index: NameIndex, name: NameParts, kind: "person" | "unknown"): Cluster {
  const holders = index.holdersOfSurname(name.surname).slice(0, MOST_HOLDERS);
  const same = holders.find((holder) =>
    holder.names.some((known) => sameFullName(known, name) && agrees(holder, name)),
  );
  const cluster = same ?? index.create(kind);
  index.learn(cluster, name, same ? "same surname, given names agree" : "name");
  return cluster;
}

function agrees(holder: Cluster, name: NameParts): boolean {
  return !name.titled || holder.gender === "unknown" || holder.gender === name.gender;
}
