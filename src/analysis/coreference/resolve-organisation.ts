import type { NameParts } from "#story/names/parse-name.ts";
import type { Cluster } from "./cluster.ts";
import type { NameIndex } from "./name-index.ts";

const SMALL = /^(?:the|of|for|on|and|&|in|a)$/;

/** The organisation of this name: the same words but for its legal form, or a new one. */
export function resolveOrganisation(index: NameIndex, name: NameParts): Cluster {
  const same = index.whole(name.whole);
  if (same) return same;
  const known = index.firm(name.words);
  const cluster = known ?? index.create("organisation");
  index.learn(cluster, name, known ? "same name, other legal form" : "name");
  return cluster;
}

/** `fbi` for "Federal Bureau of Investigation". */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL.test(word))
    .map((word) => word[0] ?? "")
    .join("");
}
