import type { NameParts } from "#story/names/parse-name.ts";
import type { Cluster } from "./cluster.ts";
import type { NameIndex } from "./name-index.ts";

const SMALL = /^(?:the|of|for|on|and|&|in|a)$/;

/** The organisation of this name: the same words, or a new one, also found by its initials. */
export function resolveOrganisation(index: NameIndex, name: NameParts): Cluster {
  const whole = name.words.join(" ");
  const known = index.whole(whole);
  if (known) return known;
  const cluster = index.create("organisation");
  index.learn(cluster, name, "name");
  return cluster;
}

/** `fbi` for "Federal Bureau of Investigation". */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL.test(word))
    .map((word) => word[0] ?? "")
    .join("");
}
