import type { StoryIndex } from "#search/story-index.ts";
import { namedPeople } from "#story/named-people.ts";
import type { StoryPerson } from "#story/story.ts";
import { foldedWords } from "#text/folded-words.ts";
import { startsLike } from "./starts-like.ts";

/** People whose name or alias begins like what is typed, then those with names like it. */
export function completePeople(
  { people }: StoryIndex,
  typed: string,
  most = 25,
): readonly StoryPerson[] {
  const words = foldedWords(typed);
  if (words.length === 0) return namedPeople(people.people).slice(0, most);
  const begins = people.people.filter((person) =>
    people.namesOf(person).some((name) => startsLike(name, words)),
  );
  const like = begins.length < most ? people.fuzzy(typed, most).map(({ item }) => item) : [];
  return [...new Set([...begins, ...like])].slice(0, most);
}
