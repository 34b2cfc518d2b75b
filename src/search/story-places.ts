import type { PersonLookup } from "#story/person-lookup.ts";
import type { Story, StoryEvent, StoryFact, StoryQuotation } from "#story/story.ts";
import { lazy } from "./lazy.ts";
import { createMentionPlaces, type MentionPlaces } from "./mention-places.ts";
import { createPlaceList, type PlaceList } from "./place-list.ts";
import { createTextOffsets, type TextOffsets } from "./text-offsets.ts";
import { createWordPlaces, type WordPlaces } from "./word-places.ts";

/** Where the words, mentions and annotations of a story stand. */
export interface StoryPlaces {
  readonly offsetOf: TextOffsets;
  readonly words: WordPlaces;
  readonly mentionsOf: MentionPlaces;
  readonly quotations: PlaceList<StoryQuotation>;
  readonly events: PlaceList<StoryEvent>;
  readonly facts: PlaceList<StoryFact>;
}

/** Each list is made when first used. */
export function createStoryPlaces(story: Story, personIn: PersonLookup): StoryPlaces {
  const offsetOf = createTextOffsets(story);
  const words = lazy(() => createWordPlaces(story, offsetOf));
  const mentionsOf = lazy(() => createMentionPlaces(story, personIn, offsetOf));
  const quotations = lazy(() => createPlaceList(story.quotations, offsetOf));
  const events = lazy(() => createPlaceList(story.events, offsetOf));
  const facts = lazy(() => createPlaceList(story.facts, offsetOf));
  return {
    offsetOf,
    get words() {
      return words();
    },
    mentionsOf: (person) => mentionsOf()(person),
    get quotations() {
      return quotations();
    },
    get events() {
      return events();
    },
    get facts() {
      return facts();
    },
  };
}
