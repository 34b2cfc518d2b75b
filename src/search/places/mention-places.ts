import type { PersonLookup } from "#story/person-lookup.ts";
import type { Story, StoryPerson } from "#story/story.ts";
import { remembered } from "#text/remembered.ts";
import type { Steps } from "#text/steps.ts";
import { NumberBuffer } from "../numbers/number-buffer.ts";
import { articlesOf } from "../sentences/mentioning.ts";
import { offsetsByPlace } from "../words/text-offsets.ts";
import type { WordReader } from "../words/word-reader.ts";
import type { Marks } from "./place-list.ts";

/** Where a person of the story is mentioned, by whatever name. */
export type MentionPlaces = (person: StoryPerson) => Marks;

/** Reads the mentions in a person's articles when asked the first time. */
export function* createMentionPlaces(
  story: Story,
  personIn: PersonLookup,
  reader: WordReader,
): Steps<MentionPlaces> {
  const { columns } = yield* reader.read(story);
  const offsets = offsetsByPlace(story);
  const { firstMentionOf, mentionStarts, mentionEnds, mentionPeople } = columns;
  return remembered((person: StoryPerson) => {
    const starts = new NumberBuffer();
    const ends = new NumberBuffer();
    let furthest = 0;
    for (const place of articlesOf(story, person)) {
      const { article } = story.articles[place]!;
      const end = firstMentionOf[place + 1]!;
      for (let at = firstMentionOf[place]!; at < end; at++) {
        const meant = mentionPeople[at]!;
        if (meant === 0 || personIn(article, meant - 1) !== person) continue;
        furthest = Math.max(furthest, offsets[place]! + mentionEnds[at]!);
        starts.push(offsets[place]! + mentionStarts[at]!);
        ends.push(furthest);
      }
    }
    return { starts: starts.toArray(), ends: ends.toArray() };
  });
}
