import type { Mention, Person } from "#story/analysis.ts";
import type { NameParts } from "#story/names/parse-name.ts";
import { type Span, sliceSpan } from "#text/span.ts";
import type { Document } from "../document/document.ts";
import type { CandidateMention } from "../mentions/candidate-mention.ts";
import { places } from "../mentions/lexicon/places.ts";
import type { AttributedQuotation } from "../quotations/find-quotations.ts";
import { addAlias, type Cluster, fullestName } from "./cluster.ts";
import { clusterNames } from "./cluster-names.ts";
import { contextsOf } from "./context.ts";
import { headCandidates } from "./head-candidate.ts";
import { linkRoles } from "./link-roles.ts";
import { nameOfficeHolders } from "./name-office-holders.ts";
import { resolveReferences } from "./resolve-references.ts";
import { spanResolver } from "./span-resolver.ts";

export interface ResolvedPeople {
  /** The candidates and the speakers' mentions, in order, each with its person. */
  readonly mentions: readonly Mention[];
  readonly people: readonly Person[];
  /** Index into `people` of whom a speaker's or addressee's mention means, or null. */
  readonly personAt: (mention: Span | null) => number | null;
}

/** Works out which mentions mean the same person or organisation, and names them. */
export function resolvePeople(
  document: Document,
  candidates: readonly CandidateMention[],
  quotations: readonly AttributedQuotation[],
): ResolvedPeople {
  const { index, clusterOf } = clusterNames(document, candidates);
  linkRoles(document, candidates, clusterOf);
  nameOfficeHolders(index, document.article.published);
  const headOf = headCandidates(document.text, candidates);
  const speakers = quotations.map(({ mention }) => (mention ? headOf(mention) : null));
  const contexts = contextsOf(document, candidates, quotations, speakers);
  resolveReferences({
    document,
    candidates,
    contexts,
    speakers,
    clusterOf,
    clusters: index.clusters,
  });
  const spans: Span[] = [];
  for (const { mention, addressee } of quotations) {
    if (mention) spans.push(mention);
    if (addressee) spans.push(addressee);
  }
  const resolver = spanResolver(document, candidates, headOf, clusterOf, index, spans);
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at]!;
    const cluster = clusterOf[at];
    if (cluster && candidate.kind === "nominal" && candidate.foundBy === "definite")
      addAlias(cluster, sliceSpan(document.text, candidate), "description");
  }
  const listed = index.clusters.filter(isListed);
  const place = new Map(listed.map((cluster, at) => [cluster, at]));
  const personOf = (cluster: Cluster | null) => (cluster ? (place.get(cluster) ?? null) : null);
  return {
    mentions: [
      ...candidates.map((each, at) => mentionOf(each, personOf(clusterOf[at] ?? null))),
      ...resolver.further.map(({ span, cluster }) => speakerMention(span, personOf(cluster))),
    ].toSorted((a, b) => a.start - b.start || b.end - a.end),
    people: listed.map(personFrom),
    personAt: (mention) => (mention ? personOf(resolver.clusterAt(mention)) : null),
  };
}

/**
 * Names of unknown kind that never speak and are never described are titles, works and things; a
 * place is listed when it speaks.
 */
function isListed({ listed, kind, names }: Cluster): boolean {
  if (listed || kind === "person") return true;
  return kind === "organisation" && names.length > 0 && !names.some(isPlace);
}

function isPlace({ whole }: NameParts): boolean {
  return places.has(whole);
}

function personFrom(cluster: Cluster): Person {
  const name = fullestName(cluster);
  return {
    name,
    kind: cluster.kind,
    gender: cluster.kind === "organisation" ? "unknown" : cluster.gender,
    aliases: [...cluster.aliases]
      .filter(([text]) => text !== name)
      .map(([text, evidence]) => ({ text, evidence })),
    roles: cluster.roles,
  };
}

function mentionOf(
  { start, end, foundBy, kind }: CandidateMention,
  person: number | null,
): Mention {
  return { start, end, foundBy, kind, person };
}

function speakerMention({ start, end }: Span, person: number | null): Mention {
  return { start, end, foundBy: "speaker", kind: "nominal", person };
}
