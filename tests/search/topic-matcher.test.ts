import { describe, expect, it } from "vitest";
import { createStoryIndex, type StoryIndex } from "#search/story-index.ts";
import { createTopicMatcher } from "#search/topic-matcher.ts";
import { personLookup } from "#story/person-lookup.ts";
import type { Place, Story } from "#story/story.ts";
import { createEditDistance } from "#text/edit-distance.ts";
import { sliceSpan, spansOverlap } from "#text/span.ts";
import { splitWords } from "#text/split-words.ts";
import { stem } from "#text/stem.ts";
import { STOP_WORDS } from "#text/stop-words.ts";
import { generatedStory } from "../helpers/generated-story.ts";
import { harbour } from "../helpers/harbour-story.ts";
import { indexSeedStory } from "../helpers/seed-story.ts";
import { sharedIsHere } from "../helpers/shared.ts";

const GENERATED = generatedStory({
  quotations: 90,
  names: ["Ana Roe", "Ivo Kern"],
  sentences: [
    "We’re selling the ferries of Norwick",
    "Nobody painted 1,200 bridges “in one day”, did they",
    "港の橋 is the harbour’s bridge",
    "",
  ],
  titles: ["A long week"],
  urls: [null],
});

const TOPICS = ["", "the", "ferry", "brigde", "harbour bridge", "1,200", "橋", "Kern", "fishermn"];

describe("createTopicMatcher", () => {
  it.each(TOPICS)("matches the stretches that hold the words of %j", (about) => {
    expectSameAsReading(createStoryIndex(GENERATED), about);
    expectSameAsReading(harbour, about);
  });

  it("matches some stretches and not others", () => {
    const { matches } = createTopicMatcher(harbour, "fishermen");
    const held = harbour.story.quotations.map(matches);
    expect(held.filter(Boolean)).toHaveLength(2);
    expect(held.filter((each) => !each)).toHaveLength(3);
  });

  it.skipIf(!sharedIsHere)("matches in the story in ../shared what reading it matches", () => {
    const index = indexSeedStory();
    const topics = index.topics.topics.slice(0, 40).map(({ text }) => text);
    const names = index.people.people.slice(0, 10).map(({ name }) => name);
    for (const about of [...topics, ...names, "campain", "frend"])
      expectSameAsReading(index, about);
  });
});

function expectSameAsReading(index: StoryIndex, about: string): void {
  const { matches, among, of } = createTopicMatcher(index, about);
  const places = placesOf(index.story);
  expect(places.length).toBeGreaterThan(0);
  const read = reader(index, about);
  expect(places.filter(matches).map(shown), about).toEqual(places.filter(read).map(shown));
  const { quotations, events, facts } = index.places;
  for (const list of [quotations, events, facts] as const) {
    const isAbout = among(list);
    expect(of<Place>(list)).toEqual(list.items.filter((_, at) => isAbout(at)));
    const listed = list.items.filter((_, item) => isAbout(item));
    expect(listed.map(shown), about).toEqual(list.items.filter(read).map(shown));
  }
}

function placesOf({ quotations, events, facts }: Story): readonly Place[] {
  return [...quotations, ...events, ...facts];
}

function shown(place: Place): string {
  return `${place.article.id} ${place.start}: ${sliceSpan(place.article.text, place)}`;
}

/** Tells by reading each stretch word by word, without an index, whether it is about a topic. */
function reader({ story, people }: StoryIndex, about: string): (place: Place) => boolean {
  const typed = splitWords(about).map(({ folded }) => folded);
  const telling = typed.filter((word) => !STOP_WORDS.has(word));
  const wanted = (telling.length > 0 ? telling : typed).map(stem);
  const distance = createEditDistance();
  const isLike = (want: string, held: string) =>
    want === held || (want.length >= 5 && held.length >= 5 && distance(want, held, 1) <= 1);
  const person = people.named(about.trim());
  const personIn = personLookup(story);
  return (place) => {
    const held = splitWords(sliceSpan(place.article.text, place)).map((word) => stem(word.folded));
    if (wanted.length > 0 && wanted.every((want) => held.some((each) => isLike(want, each))))
      return true;
    if (person === null) return false;
    const analysed = story.articles.find(({ article }) => article.id === place.article.id);
    return (analysed?.analysis.mentions ?? []).some(
      (mention) =>
        personIn(place.article, mention.person) === person && spansOverlap(mention, place),
    );
  };
}
