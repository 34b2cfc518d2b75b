import type { NameParts } from "#story/names/parse-name.ts";
import type { CandidateMention } from "../mentions/candidate-mention.ts";
import type { NameIndex } from "./name-index.ts";
import { initialsOf } from "./resolve-organisation.ts";
import type { ShortNameSieve } from "./short-name-sieve.ts";

/** "FBI" for the one organisation with these initials. */
export function byInitials(
  index: NameIndex,
  candidate: CandidateMention,
  name: NameParts,
): ReturnType<ShortNameSieve> {
  const letters = name.words.join("").replaceAll("-", "");
  if (candidate.personKind !== "organisation" || letters.length < 2 || name.words.length > 1)
    return null;
  const same = index
    .bodies()
    .filter((each) =>
      each.names.some((known) => known.words.length > 1 && initialsOf(known.words) === letters),
    );
  return same.length === 1 && same[0] ? [same[0], "initials"] : null;
}
