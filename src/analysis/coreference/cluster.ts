import type { Annotation, Gender, PersonKind } from "#story/analysis.ts";
import type { NameParts } from "#story/names/parse-name.ts";

/**
 * Everything known so far of one person, organisation or document while an article is resolved.
 * It grows from sieve to sieve; only `resolvePeople` hands out the finished people.
 */
export interface Cluster {
  readonly index: number;
  kind: PersonKind;
  gender: Gender;
  /** The distinct names, fullest first in the end. */
  readonly names: NameParts[];
  /** Every name and description as written → what joined it. */
  readonly aliases: Map<string, string>;
  readonly roles: Annotation[];
  /** Head nouns of what the article calls this person: `senator`, `rapper`. */
  readonly roleHeads: Set<string>;
  /** Further words of the roles, which tell one senator from another. */
  readonly roleWords: Set<string>;
  /** Speaks, is addressed, has a title or an apposition: worth listing among the people. */
  listed: boolean;
  /** Speaks a quotation. */
  speaks: boolean;
  /** Where it is named in full, in order. */
  readonly fullMentions: number[];
  /** Where it was last named by less than the full name, while names are read in order. */
  lastShort: number;
}

export function createCluster(index: number, kind: PersonKind): Cluster {
  return {
    index,
    kind,
    gender: "unknown",
    names: [],
    aliases: new Map(),
    roles: [],
    roleHeads: new Set(),
    roleWords: new Set(),
    listed: false,
    speaks: false,
    fullMentions: [],
    lastShort: -Infinity,
  };
}

/** Notes another name or description; the first evidence stays. */
export function addAlias(cluster: Cluster, text: string, evidence: string): void {
  if (!cluster.aliases.has(text)) cluster.aliases.set(text, evidence);
}

/** Takes a gender that is stated; a contradiction leaves it unknown rather than guessed. */
export function addGender(cluster: Cluster, gender: Gender): void {
  if (gender !== "unknown" && cluster.gender === "unknown") cluster.gender = gender;
}

/** The fullest name as written: most words, spelt-out given name before an initial, first seen. */
export function fullestName(cluster: Cluster): string {
  let best = cluster.names[0];
  for (const name of cluster.names) if (best && fullness(name) > fullness(best)) best = name;
  if (!best) return [...cluster.aliases.keys()][0] ?? "";
  const suffix = best.suffix === "jr" || best.suffix === "sr";
  return suffix ? `${best.written} ${best.suffix === "jr" ? "Jr." : "Sr."}` : best.written;
}

function fullness(name: NameParts): number {
  const spelt = name.words.filter((word) => word.length > 1).length;
  const shouted = name.written === name.written.toUpperCase() ? 1 : 0;
  return spelt * 4 + name.words.length - shouted * 2;
}
