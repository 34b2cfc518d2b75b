import { sliceSpan } from "#text/span.ts";
import type { Document } from "../document/document.ts";
import type { CandidateMention } from "../mentions/candidate-mention.ts";
import { pronouns } from "../mentions/lexicon/pronouns.ts";
import { addGender, type Cluster } from "./cluster.ts";
import type { MentionContext } from "./context.ts";
import type { Reference } from "./reference.ts";
import { resolveNominal } from "./resolve-nominal.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";
import { Salience } from "./salience.ts";

/** An article's mentions on their way to people. `clusterOf` is filled in. */
export interface Discourse {
  readonly document: Document;
  readonly candidates: readonly CandidateMention[];
  readonly contexts: readonly MentionContext[];
  /** For each quotation the candidate that speaks it. */
  readonly speakers: readonly (number | null)[];
  readonly clusterOf: (Cluster | null)[];
  readonly clusters: readonly Cluster[];
}

const NO_ONE: ReadonlySet<Cluster> = new Set();
const FIRST_PERSON = /^(?:i|me|my|myself)$/i;

/** Reads the article once from its beginning and gives each description and pronoun its person. */
export function resolveReferences(discourse: Discourse): void {
  const { document, candidates, contexts, clusterOf, clusters } = discourse;
  const { text } = document;
  const named = namedInQuotations(discourse);
  const salience = new Salience();
  let subject: Cluster | null = null;
  let previous: Cluster | null = null;
  for (const [at, candidate] of candidates.entries()) {
    const context = contexts[at]!;
    if (context.nested) continue;
    if (contexts[at - 1]?.sentence !== context.sentence) subject = null;
    clusterOf[at] ??= resolve({
      text,
      candidate,
      context,
      salience,
      clusters,
      subject,
      previous,
      wall: speakerOf(discourse, context.quotation),
      named: (context.speaks === null ? undefined : named.get(context.speaks)) ?? NO_ONE,
    });
    const cluster = clusterOf[at];
    if (!cluster) continue;
    salience.see(cluster, context, candidate);
    if (context.part === "subject" && context.quotation === null) subject = cluster;
    previous = cluster;
  }
  resolveFirstPerson(discourse);
}

function resolve(reference: Reference): Cluster | null {
  const { candidate, text } = reference;
  if (candidate.kind === "nominal") return resolveNominal(reference);
  const entry = pronouns.get(sliceSpan(text, candidate).toLowerCase());
  if (!entry) return null;
  const cluster = resolvePronoun(reference, entry);
  if (cluster && entry.gender !== "unknown") addGender(cluster, entry.gender);
  return cluster;
}

function speakerOf({ speakers, clusterOf }: Discourse, quotation: number | null): Cluster | null {
  const at = quotation === null ? null : (speakers[quotation] ?? null);
  return at === null ? null : (clusterOf[at] ?? null);
}

/** For each quotation whom its words name. */
function namedInQuotations({
  candidates,
  contexts,
  clusterOf,
}: Discourse): ReadonlyMap<number, ReadonlySet<Cluster>> {
  const named = new Map<number, Set<Cluster>>();
  for (const [at, { kind }] of candidates.entries()) {
    const { quotation } = contexts[at]!;
    const cluster = clusterOf[at];
    if (kind !== "name" || quotation === null || !cluster) continue;
    const known = named.get(quotation);
    if (known) known.add(cluster);
    else named.set(quotation, new Set([cluster]));
  }
  return named;
}

/** "I" in a quotation is its speaker, known now that every speaker is. */
function resolveFirstPerson(discourse: Discourse): void {
  const { document, candidates, contexts, clusterOf } = discourse;
  for (const [at, candidate] of candidates.entries()) {
    const { quotation } = contexts[at]!;
    if (candidate.kind !== "pronoun" || quotation === null || clusterOf[at]) continue;
    if (FIRST_PERSON.test(sliceSpan(document.text, candidate)))
      clusterOf[at] = speakerOf(discourse, quotation);
  }
}
