import { appearancesOf } from "../appearances-of.ts";
import { BY_MODERATORS, type Correction } from "../correction.ts";
import { keyOf } from "../person-node.ts";
import type { Story, StoryPerson } from "../story.ts";
import { personOf } from "./person-of.ts";

export interface JoinedNamed extends Pick<Story, "people" | "appearances"> {
  /** With one name for those who are one. */
  readonly corrections: readonly Correction[];
  /** What still finds nobody. */
  readonly unanchored: readonly Correction[];
}

/**
 * Joins somebody whom moderators alone name, as the speaker of a quotation, with another person:
 * no article has a name of theirs by which they could be found among its people.
 * @param unfound corrections whose people no article names
 */
export function joinNamed(
  { people, appearances }: Pick<Story, "people" | "appearances">,
  corrections: readonly Correction[],
  unfound: readonly Correction[],
): JoinedNamed {
  const unanchored: Correction[] = [];
  let joined: Omit<JoinedNamed, "unanchored"> = { people, appearances, corrections };
  for (const correction of unfound) {
    const { change } = correction;
    const next =
      change.kind === "same-person"
        ? joinOne(joined, change.anchor.name, change.what.other.name)
        : null;
    if (next === null) unanchored.push(correction);
    else joined = next;
  }
  return { ...joined, unanchored };
}

/** Null when neither is somebody whom moderators named. */
function joinOne(
  { people, appearances, corrections }: Omit<JoinedNamed, "unanchored">,
  kept: string,
  other: string,
): Omit<JoinedNamed, "unanchored"> | null {
  const [one, two] = [personOf(kept, people), personOf(other, people)];
  const isKnown = (name: string, person: StoryPerson | null) =>
    person !== null || isNamed(name, corrections);
  if (!isKnown(kept, one) || !isKnown(other, two)) return null;
  // Two whom articles name are joined by those names, or not at all.
  if (one !== null && two !== null) return null;
  const person = one ?? two;
  if (person === null) {
    return { people, appearances, corrections: renamed(corrections, other, kept) };
  }
  const names = [...new Set([person.name, other])].filter((name) => keyOf(name) !== keyOf(kept));
  const aliases = [...person.aliases, ...names.map((text) => ({ text, evidence: BY_MODERATORS }))];
  const now = { ...person, name: one?.name ?? kept, aliases };
  const known = people.map((each) => (each === person ? now : each));
  const seen = new Map(
    known.map((each, at) => [each, appearancesOf({ appearances }, people[at]!)]),
  );
  return { people: known, appearances: seen, corrections };
}

function isNamed(name: string, corrections: readonly Correction[]): boolean {
  return corrections.some(
    ({ change }) => change.kind === "speaker" && keyOf(change.what.name) === keyOf(name),
  );
}

function renamed(
  corrections: readonly Correction[],
  from: string,
  to: string,
): readonly Correction[] {
  return corrections.map((correction) => {
    const { change } = correction;
    if (change.kind !== "speaker" || keyOf(change.what.name) !== keyOf(from)) return correction;
    return { ...correction, change: { ...change, what: { name: to } } };
  });
}
