import { remembered } from "#text/remembered.ts";
import type { StoryPerson } from "./story.ts";

/**
 * Those of the people who have a name. Whom articles only describe ("the council", "a witness") is
 * one person an article, as the same words may mean others in the next, and would stand in a list
 * once for each. Where nobody has a name, everybody.
 */
export const namedPeople = remembered((people: readonly StoryPerson[]): readonly StoryPerson[] => {
  const named = people.filter((person) => !isDescribed(person));
  return named.length === 0 ? people : named;
});

const isDescribed = remembered(({ name }: StoryPerson) => isDescription(name));

const ARTICLE = /^(?:the|an?)\s+/i;

/** All in small letters, but for an article that begins a sentence. A script without capitals writes names so. */
function isDescription(name: string): boolean {
  const words = name.replace(ARTICLE, "");
  return /\p{Ll}/u.test(words) && !/[\p{Lu}\p{N}@]/u.test(words);
}
