import { foldName, parseName } from "#story/names/parse-name.ts";
import { type Span, sliceSpan } from "#text/span.ts";
import type { Document } from "../document/document.ts";
import type { CandidateMention } from "../mentions/candidate-mention.ts";
import { nominalHead } from "../mentions/nominal-head.ts";
import { addAlias, type Cluster } from "./cluster.ts";
import type { NameIndex } from "./name-index.ts";

export interface SpanResolver {
  readonly clusterAt: (span: Span) => Cluster | null;
  /** The spans that are no candidates themselves. */
  readonly further: readonly { readonly span: Span; readonly cluster: Cluster }[];
}

/** Nouns without preposition, verb or comma: still the same noun phrase. */
const NOUNS_ONLY =
  /^(?:\s+(?!(?:of|for|at|to|from|in|on|with|by|and|or|against|who|that|as|is|was|but)\s)[\p{L}\p{N}.’'-]+)*\s+$/u;
/** A name may follow its description behind a comma: "his partner, Ann Lee". */
const COMMA = /^,\s*$/;

const ARTICLE = /^(?:the|a|an|this|that|these|those)\s+/i;

/**
 * Resolves any span to its cluster: the candidate it is or holds, or somebody new for whom no
 * candidate stands ("one protester"). Everyone who speaks is listed among the people.
 */
export function spanResolver(
  document: Document,
  candidates: readonly CandidateMention[],
  clusterOf: (Cluster | null)[],
  index: NameIndex,
  spans: readonly Span[],
): SpanResolver {
  const known = new Map<string, Cluster>();
  const definite = new Map<string, Cluster>();
  const further: { span: Span; cluster: Cluster }[] = [];
  for (const span of spans) {
    const key = keyOf(span);
    if (known.has(key)) continue;
    const at = headCandidate(document, candidates, span);
    let cluster = at === null ? null : (clusterOf[at] ?? null);
    if (!cluster && (at === null || candidates[at]!.kind !== "pronoun"))
      cluster = newcomer(document, candidates, at, span, index, definite);
    if (!cluster) continue;
    cluster.listed = true;
    known.set(key, cluster);
    if (at !== null) clusterOf[at] ??= cluster;
    const exact =
      at !== null && candidates[at]!.start === span.start && candidates[at]!.end === span.end;
    if (!exact) further.push({ span, cluster });
  }
  return { clusterAt: (span) => known.get(keyOf(span)) ?? clusterWithin(span), further };

  function clusterWithin(span: Span): Cluster | null {
    const at = headCandidate(document, candidates, span);
    return at === null ? null : (clusterOf[at] ?? null);
  }
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

/** The candidate that a longer phrase is about: its first name that is no possessive, else its noun. */
function headCandidate(
  { text }: Document,
  candidates: readonly CandidateMention[],
  span: Span,
): number | null {
  const inside: number[] = [];
  for (let at = firstFrom(candidates, span.start); at < candidates.length; at++) {
    const candidate = candidates[at]!;
    if (candidate.start >= span.end) break;
    if (candidate.end > span.start) inside.push(at);
  }
  const top = inside.filter(
    (at) => !inside.some((other) => other !== at && holds(candidates[other]!, candidates[at]!)),
  );
  const main = top.filter((at) => !isPossessive(text, candidates[at]!, span));
  const pool = main.length > 0 ? main : top;
  return pool.length === 0 ? null : lastInRow(text, candidates, pool);
}

/** "IMF economist Ann Lee": of names and nouns standing in a row, the last is what is meant. */
function lastInRow(
  text: string,
  candidates: readonly CandidateMention[],
  pool: readonly number[],
): number {
  let head = pool[0]!;
  for (const at of pool.slice(1)) {
    const [last, next] = [candidates[head]!, candidates[at]!];
    const between = text.slice(last.end, next.start);
    const named = last.kind === "nominal" && next.kind === "name" && COMMA.test(between);
    if (!named && (between.length > 60 || !NOUNS_ONLY.test(between))) break;
    head = at;
  }
  return head;
}

/** Binary search: the first candidate that may reach beyond `start`. */
function firstFrom(candidates: readonly CandidateMention[], start: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (candidates[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  while (low > 0 && candidates[low - 1]!.end > start) low--;
  return low;
}

function holds(outer: Span, inner: Span): boolean {
  return (
    outer.start <= inner.start &&
    inner.end <= outer.end &&
    outer.end - outer.start > inner.end - inner.start
  );
}

function isPossessive(text: string, { start, end }: Span, span: Span): boolean {
  if (end >= span.end) return false;
  return /^(?:['’]s?)\s/.test(text.slice(end, end + 3)) && start >= span.start;
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
