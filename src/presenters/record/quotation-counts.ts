import type { Story, StoryPerson } from "#story/story.ts";

/** How many quotations each speaker of a story has. */
export function quotationCounts({ quotations }: Story): ReadonlyMap<StoryPerson, number> {
  const counts = new Map<StoryPerson, number>();
  for (const { speaker } of quotations) {
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return counts;
}
