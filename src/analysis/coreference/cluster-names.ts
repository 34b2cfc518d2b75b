import type { NameParts } from "#story/names/parse-name.ts";
import { sameFullName } from "#story/names/same-full-name.ts";
import type { Document } from "../document/document.ts";
import type { CandidateMention } from "../mentions/candidate-mention.ts";
import { addAlias, type Cluster } from "./cluster.ts";
import { NameIndex } from "./name-index.ts";
import { namesInTitle } from "./names-in-title.ts";
import { resolveOrganisation } from "./resolve-organisation.ts";
import { resolveShortName } from "./resolve-short-name.ts";

export interface NameClusters {
  readonly index: NameIndex;
  /** For each candidate the cluster its name belongs to; null for what is no name. */
  readonly clusterOf: (Cluster | null)[];
}

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
  const titleNames = namesInTitle(document.article.title);
  for (const { name } of candidates) if (name) index.noteHonorific(name);
  for (const { belongs, resolve } of passes) {
    for (let at = 0; at < candidates.length; at++) {
      const candidate = candidates[at]!;
      const { name } = candidate;
      if (!name || clusterOf[at] || !belongs(candidate, name)) continue;
      const cluster = resolve(index, candidate, name, titleNames);
      clusterOf[at] = cluster;
      if (name.given !== null) cluster.fullMentions.push(candidate.start);
      else cluster.lastShort = candidate.start;
      if (candidate.personKind === "person" && cluster.kind === "unknown") cluster.kind = "person";
    }
  }
  joinHandles(candidates, clusterOf);
  return { index, clusterOf };
}

/** The handle in a post's signature is its author's, who stands right before it. */
function joinHandles(candidates: readonly CandidateMention[], clusterOf: (Cluster | null)[]): void {
  for (let at = 0; at < candidates.length; at++) {
    const { foundBy, name } = candidates[at]!;
    const author = foundBy === "post-handle" ? clusterOf[at - 1] : null;
    if (!author || !name) continue;
    author.listed = true;
    clusterOf[at] = author;
    addAlias(author, name.written, "handle in the post's signature");
  }
}

interface Pass {
  readonly belongs: (candidate: CandidateMention, name: NameParts) => boolean;
  readonly resolve: (
    index: NameIndex,
    candidate: CandidateMention,
    name: NameParts,
    titleNames: ReadonlyMap<string, NameParts>,
  ) => Cluster;
}

/** From the names that say most to those that lean on them; "Mr. Ruiz Vega" may lean on a full name. */
const passes: readonly Pass[] = [
  {
    belongs: ({ personKind }, name) =>
      personKind === "person" && name.given !== null && !name.titled,
    resolve: (index, _, name) => resolveFullName(index, name, "person"),
  },
  {
    belongs: ({ personKind }, name) => personKind === "person" && name.given !== null,
    resolve: (index, _, name) => resolveFullName(index, name, "person"),
  },
  {
    belongs: ({ personKind }, name) => personKind === "unknown" && name.given !== null,
    resolve: (index, _, name) => resolveFullName(index, name, "unknown"),
  },
  {
    belongs: ({ personKind }, name) => personKind === "organisation" && name.words.length > 1,
    resolve: (index, _, name) => resolveOrganisation(index, name),
  },
  { belongs: () => true, resolve: resolveShortName },
];

function resolveFullName(index: NameIndex, name: NameParts, kind: "person" | "unknown"): Cluster {
  const holders = index.holdersOfSurname(name.surname);
  const same = holders.find((holder) =>
    holder.names.some(
      (known) => agrees(holder, name) && (sameFullName(known, name) || endsWith(known, name)),
    ),
  );
  const cluster = same ?? index.create(kind);
  index.learn(cluster, name, same ? "same surname, given names agree" : "name");
  return cluster;
}

/** "Mr. Ruiz Vega" is the end of "Ana Ruiz Vega". */
function endsWith(known: NameParts, { words, titled }: NameParts): boolean {
  const rest = known.words.length - words.length;
  return titled && rest > 0 && words.every((word, at) => known.words[rest + at] === word);
}

function agrees(holder: Cluster, name: NameParts): boolean {
  return !name.titled || holder.gender === "unknown" || holder.gender === name.gender;
}
