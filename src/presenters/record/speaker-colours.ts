import type { Story, StoryPerson } from "#story/story.ts";

/** How many colours the style sheet has; the speakers after the first ones share the last. */
const COLOURS = 10;

/** The class of each speaker's colour, the most quoted first: `c0`, `c1` … */
export type SpeakerColours = (person: StoryPerson | null) => string;

export function speakerColours({ quotations }: Story): SpeakerColours {
  const counts = new Map<StoryPerson, number>();
  for (const { speaker } of quotations) {
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const ranked = [...counts].toSorted(([, a], [, b]) => b - a).map(([person]) => person);
  const ranks = new Map(ranked.map((person, rank) => [person, rank]));
  return (person) => {
    const rank = person === null ? undefined : ranks.get(person);
    return rank === undefined ? "c-none" : `c${Math.min(rank, COLOURS - 1)}`;
  };
}
