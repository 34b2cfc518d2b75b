import type { Story, StoryPerson } from "#story/story.ts";
import { quotationCounts } from "./quotation-counts.ts";

/** How many colours the style sheet has; the speakers after the first ones share the last. */
const COLOURS = 10;

/** The class of each speaker's colour, the most quoted first: `c0`, `c1` … */
export type SpeakerColours = (person: StoryPerson | null) => string;

export function speakerColours(story: Story): SpeakerColours {
  const ranked = [...quotationCounts(story)]
    .toSorted(([, a], [, b]) => b - a)
    .map(([person]) => person);
  const ranks = new Map(ranked.map((person, rank) => [person, rank]));
  return (person) => {
    const rank = person === null ? undefined : ranks.get(person);
    return rank === undefined ? "c-none" : `c${Math.min(rank, COLOURS - 1)}`;
  };
}
