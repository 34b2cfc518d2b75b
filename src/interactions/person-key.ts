import type { Story, StoryPerson } from "#story/story.ts";
import { shortKey } from "./short-key.ts";

/** A short value that names a person of a story in options and buttons. */
export function personKey(person: StoryPerson): string {
  return shortKey(person.id);
}

/** What to look a person up by: the name behind a key, or the text as it was typed. */
export function personName(story: Story, typed: string): string {
  return story.people.find((person) => personKey(person) === typed)?.name ?? typed;
}
