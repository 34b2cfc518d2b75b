import { keyOf } from "../person-node.ts";
import type { StoryPerson } from "../story.ts";

/** By the name one goes by, else by another of one's names. */
export function personOf(name: string, people: readonly StoryPerson[]): StoryPerson | null {
  const key = keyOf(name);
  return (
    people.find((each) => keyOf(each.name) === key) ??
    people.find(({ aliases }) => aliases.some(({ text }) => keyOf(text) === key)) ??
    null
  );
}
