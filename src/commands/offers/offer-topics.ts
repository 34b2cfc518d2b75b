import { completePeople } from "#answers/complete-people.ts";
import { completeTopics } from "#answers/complete-topics.ts";
import type { Choice, CommandContext } from "#interactions/command.ts";

/** People and words that the story speaks of; people first, since most questions are about them. */
export function offerTopics(typed: string, { index }: CommandContext): readonly Choice[] {
  const people = completePeople(index, typed, MOST_PEOPLE).map(({ name }) => name);
  const topics = completeTopics(index, typed);
  return [...new Set([...people, ...topics])].map((name) => ({ name, value: name }));
}

const MOST_PEOPLE = 10;
