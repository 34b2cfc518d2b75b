import type { Story, StoryPerson } from "#story/story.ts";
import { remembered } from "#text/remembered.ts";
import { shortKey } from "./short-key.ts";

/** A short value that names a person of a story in options and buttons. */
export const personKey = remembered(({ id }: StoryPerson): string => shortKey(id));

/** What to look a person up by: the name behind a key, or the text as it was typed. */
export function personName(story: Story, typed: string): string {
  return story.people.find((person) => personKey(person) === typed)?.name ?? typed;
}
