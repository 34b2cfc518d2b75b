import type { Appearances, StoryPerson } from "./story.ts";

/** Where a person appears; nowhere when the story does not have them. */
export function appearancesOf(
  { appearances }: { readonly appearances: ReadonlyMap<StoryPerson, Appearances> },
  person: StoryPerson,
): Appearances {
  return appearances.get(person) ?? NOWHERE;
}

/** Of somebody whom no article names. */
export const NOWHERE: Appearances = {
  roles: [],
  mentions: 0,
  inArticles: new Map(),
  firstSeen: null,
  lastSeen: null,
};
