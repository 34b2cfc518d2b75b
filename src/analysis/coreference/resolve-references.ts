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

/** Reads the article once from its beginning and gives each description and pronoun its person. */
export function resolveReferences(
  document: Document,
  candidates: readonly CandidateMention[],
  contexts: readonly MentionContext[],
  clusterOf: (Cluster | null)[],
  clusters: readonly Cluster[],
): void {
  const { text } = document;
  const salience = new Salience();
  let subject: Cluster | null = null;
  let previous: Cluster | null = null;
  for (const [at, candidate] of candidates.entries()) {
    const context = contexts[at]!;
    if (contexts[at - 1]?.sentence !== context.sentence) subject = null;
    const reference = { text, candidate, context, salience, clusters, subject, previous };
    clusterOf[at] ??= resolve(reference);
    const cluster = clusterOf[at];
    if (!cluster) continue;
    salience.see(cluster, context, candidate.kind === "pronoun");
    if (context.part === "subject" && context.quotation === null) subject = cluster;
    previous = cluster;
  }
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
