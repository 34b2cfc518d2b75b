import type { PersonLookup } from "#story/person-lookup.ts";
import type { Story, StoryPerson } from "#story/story.ts";
import type { Steps } from "#text/steps.ts";
import { groupNumbers } from "./grouped-lists.ts";
import { NumberBuffer } from "./number-buffer.ts";
import type { Marks } from "./place-list.ts";
import type { TextOffsets } from "./text-offsets.ts";

/** Where a person of the story is mentioned, by whatever name. */
export type MentionPlaces = (person: StoryPerson) => Marks;

export function* createMentionPlaces(
  { articles, people }: Story,
  personIn: PersonLookup,
  offsetOf: TextOffsets,
): Steps<MentionPlaces> {
  const numberOf = new Map(people.map((person, number) => [person, number]));
  const whose = new NumberBuffer();
  const starts = new NumberBuffer();
  const ends = new NumberBuffer();
  for (const { article, analysis } of articles) {
    const offset = offsetOf(article);
    for (const { start, end, person } of analysis.mentions) {
      const meant = personIn(article, person);
      if (meant === null) continue;
      whose.push(numberOf.get(meant) ?? 0);
      starts.push(offset + start);
      ends.push(offset + end);
    }
    yield;
  }
  const byPerson = groupNumbers(people.length, (put) => {
    whose.toArray().forEach(put);
  });
  yield;
  const [allStarts, allEnds] = [starts.toArray(), ends.toArray()];
  return (person) => {
    const number = numberOf.get(person) ?? people.length;
    const own = byPerson.items.subarray(byPerson.starts[number], byPerson.starts[number + 1]);
    let furthest = 0;
    const furthestTo = (at: number) => {
      furthest = Math.max(furthest, allEnds[at]!);
      return furthest;
    };
    return { starts: own.map((at) => allStarts[at]!), ends: own.map(furthestTo) };
  };
}
