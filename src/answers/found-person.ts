import { findPerson } from "#search/people/find-person.ts";
import type { StoryIndex } from "#search/story-index.ts";
import type { FoundPerson } from "./answer.ts";

/** The person somebody asks for, or the nearest ones held. */
export function foundPerson({ people }: StoryIndex, name: string): FoundPerson {
  const { person, suggestions } = findPerson(people, name);
  return person ? { person, suggestions: [] } : { person: null, suggestions };
}
