import type { Story, StoryEvent } from "#story/story.ts";

/** An event by its id, as an option or button carries it: `#e1a`. */
export function eventKey({ id }: StoryEvent): string {
  return `#${id}`;
}

export function eventById(typed: string, { events }: Story): StoryEvent | null {
  return events.find((event) => eventKey(event) === typed) ?? null;
}
