import { foldName, parseName } from "#story/names/parse-name.ts";
import { type Span, sliceSpan } from "#text/span.ts";
import type { Document } from "../document/document.ts";
import type { CandidateMention } from "../mentions/candidate-mention.ts";
import { nominalHead } from "../mentions/nominal-head.ts";
import { addAlias, type Cluster } from "./cluster.ts";
import { isNobody } from "./is-nobody.ts";
import type { NameIndex } from "./name-index.ts";
import { SpanMap } from "./span-map.ts";

export interface SpanResolver {
  readonly clusterAt: (span: Span) => Cluster | null;
  /** The spans that are no candidates themselves. */
  readonly further: readonly { readonly span: Span; readonly cluster: Cluster }[];
}

const ARTICLE = /^(?:the|a|an|this|that|these|those)\s+/i;

/**
 * Resolves any span to its cluster: the candidate it is or holds, or somebody new for whom no
 * candidate stands ("one protester"). Everyone who speaks is listed among the people.
 */
export function spanResolver(
  document: Document,
  candidates: readonly CandidateMention[],
  headOf: (span: Span) => number | null,
  clusterOf: (Cluster | null)[],
  index: NameIndex,
  spans: readonly Span[],
): SpanResolver {
  const known = new SpanMap<Cluster>();
  const definite = new Map<string, Cluster>();
  const further: { span: Span; cluster: Cluster }[] = [];
  for (const span of spans) {
    if (known.get(span)) continue;
    const at = headOf(span);
    let cluster = at === null ? null : (clusterOf[at] ?? null);
    if (!cluster && mayBeSomebody(document.text, candidates[at ?? -1], span))
      cluster = newcomer(document, candidates, at, span, index, definite);
    if (!cluster) continue;
    cluster.listed = true;
    known.add(span, cluster);
    if (at !== null) clusterOf[at] ??= cluster;
    const exact =
      at !== null && candidates[at]!.start === span.start && candidates[at]!.end === span.end;
    if (!exact) further.push({ span, cluster });
  }
  return { clusterAt: (span) => known.get(span) ?? clusterWithin(span), further };

  function clusterWithin(span: Span): Cluster | null {
    const at = headOf(span);
    return at === null ? null : (clusterOf[at] ?? null);
  }
}

function mayBeSomebody(text: string, found: CandidateMention | undefined, span: Span): boolean {
  return found ? found.kind !== "pronoun" : !isNobody(sliceSpan(text, span).trim());
}

function newcomer(
  document: Document,
  candidates: readonly CandidateMention[],
  at: number | null,
  span: Span,
  index: NameIndex,
  definite: Map<string, Cluster>,
): Cluster {
  const written = sliceSpan(document.text, span).trim();
  const key = foldName(written);
  const known = definite.get(key) ?? index.whole(foldName(written.replace(ARTICLE, "")));
  if (known) return known;
  const head = nominalHead(foldName(written.split(/[\s,]/).at(-1) ?? ""));
  const cluster = index.create(
    at === null ? (head?.kind ?? "unknown") : candidates[at]!.personKind,
  );
  if (/^\p{Lu}/u.test(written) && at === null && written.length < 60)
    index.learn(cluster, parseName(written), "name");
  addAlias(cluster, written, "as written");
  if (!/^(?:a|an|one|another|some)\s/i.test(written)) definite.set(key, cluster);
  return cluster;
}
