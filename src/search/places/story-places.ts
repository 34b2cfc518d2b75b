import type { PersonLookup } from "#story/person-lookup.ts";
import type { Story, StoryEvent, StoryFact, StoryQuotation } from "#story/story.ts";
import { lazyInSteps } from "#text/lazy.ts";
import type { Steps } from "#text/steps.ts";
import { createTextOffsets, type TextOffsets } from "../words/text-offsets.ts";
import type { WordReader } from "../words/word-reader.ts";
import { createMentionPlaces, type MentionPlaces } from "./mention-places.ts";
import { createPlaceList, type PlaceList } from "./place-list.ts";
import { createWordPlaces, type WordPlaces } from "./word-places.ts";

/** Where the words, mentions and annotations of a story stand. */
export interface StoryPlaces {
  readonly offsetOf: TextOffsets;
  readonly words: WordPlaces;
  readonly mentionsOf: MentionPlaces;
  readonly quotations: PlaceList<StoryQuotation>;
  readonly events: PlaceList<StoryEvent>;
  readonly facts: PlaceList<StoryFact>;
  /** Makes what is not yet made. */
  readonly makeReady: () => Steps<void>;
}

/** Each list is made when first used, unless all were made ready before. */
export function createStoryPlaces(
  story: Story,
  personIn: PersonLookup,
  reader: WordReader,
): StoryPlaces {
  const offsetOf = createTextOffsets(story);
  const made = {
    words: lazyInSteps(() => createWordPlaces(story, reader)),
    mentionsOf: lazyInSteps(() => createMentionPlaces(story, personIn, reader)),
    quotations: lazyInSteps(() => createPlaceList(story.quotations, offsetOf)),
    events: lazyInSteps(() => createPlaceList(story.events, offsetOf)),
    facts: lazyInSteps(() => createPlaceList(story.facts, offsetOf)),
  };
  return {
    offsetOf,
    get words() {
      return made.words();
    },
    mentionsOf: (person) => made.mentionsOf()(person),
    get quotations() {
      return made.quotations();
    },
    get events() {
      return made.events();
    },
    get facts() {
      return made.facts();
    },
    *makeReady() {
      for (const part of Object.values(made)) yield* part.makeReady();
    },
  };
}
