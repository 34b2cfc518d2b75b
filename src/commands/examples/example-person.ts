import { appearancesOf } from "#story/appearances-of.ts";
import type { Story, StoryPerson } from "#story/story.ts";

/** Who is quoted most; without quotations, who is mentioned most; null without people. */
export function examplePerson(story: Story): StoryPerson | null {
  const counts = new Map<StoryPerson, number>();
  for (const { speaker } of story.quotations) {
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const rank = (person: StoryPerson) =>
    (counts.get(person) ?? 0) * 1000 + appearancesOf(story, person).mentions;
  return story.people.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}
