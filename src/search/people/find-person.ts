import { parseName } from "#story/names/parse-name.ts";
import type { StoryPerson } from "#story/story.ts";
import type { PersonIndex } from "./person-index.ts";

/** Somebody found by name, or those with names like it. */
export interface PersonSearch {
  readonly person: StoryPerson | null;
  readonly suggestions: readonly StoryPerson[];
}

const SUGGESTIONS = 5;
const SURE = 0.75;
const CLEAR_LEAD = 0.1;

/**
 * Finds a person by a name (with or without title), an alias or a word of the name; misspelt, only
 * when one stands out.
 */
export function findPerson(people: PersonIndex, name: string): PersonSearch {
  const exact = findExactly(people, name);
  if (exact) return { person: exact, suggestions: [] };
  const like = people.fuzzy(bareName(name), SUGGESTIONS);
  const [first, second] = like;
  const isClear = first && first.likeness - (second?.likeness ?? 0) >= CLEAR_LEAD;
  if (first && first.likeness >= SURE && isClear) return { person: first.item, suggestions: [] };
  return { person: null, suggestions: like.map(({ item }) => item) };
}

/** The person of a name that is spelt right, with or without title. */
export function findExactly(people: PersonIndex, name: string): StoryPerson | null {
  const bare = bareName(name);
  return (
    people.named(bare) ??
    people.named(bare.replace(/['’]s$/u, "")) ??
    people.named(parseName(bare).written)
  );
}

function bareName(name: string): string {
  return name.trim().replace(/^@/, "");
}
