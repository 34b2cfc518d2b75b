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
  const bare = name.trim().replace(/^@/, "");
  const exact =
    people.named(bare) ??
    people.named(bare.replace(/['’]s$/u, "")) ??
    people.named(parseName(bare).written);
  if (exact) return { person: exact, suggestions: [] };
  const like = people.fuzzy(bare, SUGGESTIONS);
  const [first, second] = like;
  const isClear = first && first.likeness - (second?.likeness ?? 0) >= CLEAR_LEAD;
  if (first && first.likeness >= SURE && isClear) return { person: first.item, suggestions: [] };
  return { person: null, suggestions: like.map(({ item }) => item) };
}
