import { sliceSpan } from "#text/span.ts";
import type { Document } from "../document/document.ts";
import type { CandidateMention } from "../mentions/candidate-mention.ts";
import { pronouns } from "../mentions/lexicon/pronouns.ts";
import type { Cluster } from "./cluster.ts";
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

/** Of one head noun so many are compared with a description: hostile text is not quadratic. */
const MOST_CALLED = 40;

/** So many pronouns, and so large a part of all, settle the gender of one whose name does not. */
const ENOUGH_VOTES = 2;
const CLEAR_PART = 0.75;

/**
 * Gives each description and pronoun its person, reading the article from its beginning: once to
 * learn by which pronouns people of unknown gender are called, then, if any was learnt, again
 * knowing it.
 */
export function resolveReferences(discourse: Discourse): void {
  for (const at of discourse.speakers) {
    const speaker = at === null ? null : discourse.clusterOf[at];
    if (speaker) speaker.speaks = true;
  }
  const named = [...discourse.clusterOf];
  resolveInOrder(discourse);
  if (learnGenders(discourse)) {
    for (const [at, cluster] of named.entries()) discourse.clusterOf[at] = cluster;
    resolveInOrder(discourse);
  }
  resolveFirstPerson(discourse);
  learnGenders(discourse);
}

/** Tells whether anything new was learnt of anyone. */
function learnGenders({ candidates, clusterOf }: Discourse): boolean {
  const votes = new Map<Cluster, { female: number; male: number }>();
  for (let at = 0; at < candidates.length; at++) {
    const { kind, gender } = candidates[at]!;
    const cluster = clusterOf[at];
    if (kind !== "pronoun" || gender === "unknown" || cluster?.gender !== "unknown") continue;
    const tally = votes.get(cluster) ?? { female: 0, male: 0 };
    tally[gender]++;
    votes.set(cluster, tally);
  }
  let learnt = false;
  for (const [cluster, { female, male }] of votes) {
    if (cluster.kind === "unknown") {
      cluster.kind = "person";
      learnt = true;
    }
    const most = Math.max(female, male);
    if (most < ENOUGH_VOTES || most < CLEAR_PART * (female + male)) continue;
    cluster.gender = female > male ? "female" : "male";
    learnt = true;
  }
  return learnt;
}

function resolveInOrder(discourse: Discourse): void {
  const { document, candidates, contexts, clusterOf, clusters } = discourse;
  const { text } = document;
  const named = namedInQuotations(discourse);
  const calledBy = clustersByHead(clusters);
  const salience = new Salience();
  let subject: Cluster | null = null;
  let previous: Cluster | null = null;
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at]!;
    const context = contexts[at]!;
    if (context.nested) continue;
    if (contexts[at - 1]?.sentence !== context.sentence) subject = null;
    clusterOf[at] ??= resolve({
      text,
      candidate,
      context,
      salience,
      calledBy,
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
}

function resolve(reference: Reference): Cluster | null {
  const { candidate, text } = reference;
  if (candidate.kind === "nominal") return resolveNominal(reference);
  const entry = pronouns.get(sliceSpan(text, candidate).toLowerCase());
  if (!entry) return null;
  return resolvePronoun(reference, entry);
}

function speakerOf({ speakers, clusterOf }: Discourse, quotation: number | null): Cluster | null {
  const at = quotation === null ? null : (speakers[quotation] ?? null);
  return at === null ? null : (clusterOf[at] ?? null);
}

/** Roles are all known before the first description is resolved. */
function clustersByHead(clusters: readonly Cluster[]): ReadonlyMap<string, readonly Cluster[]> {
  const called = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    for (const head of cluster.roleHeads) {
      const known = called.get(head);
      if (!known) called.set(head, [cluster]);
      else if (known.length < MOST_CALLED) known.push(cluster);
    }
  }
  return called;
}

/** For each quotation whom its words name. */
function namedInQuotations({
  candidates,
  contexts,
  clusterOf,
}: Discourse): ReadonlyMap<number, ReadonlySet<Cluster>> {
  const named = new Map<number, Set<Cluster>>();
  for (let at = 0; at < candidates.length; at++) {
    const { kind } = candidates[at]!;
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
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at]!;
    const { quotation } = contexts[at]!;
    if (candidate.kind !== "pronoun" || quotation === null || clusterOf[at]) continue;
    if (FIRST_PERSON.test(sliceSpan(document.text, candidate)))
      clusterOf[at] = speakerOf(discourse, quotation);
  }
}
