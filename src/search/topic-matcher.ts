import { personLookup } from "#story/person-lookup.ts";
import type { Place, StoryPerson } from "#story/story.ts";
import { createEditDistance } from "#text/edit-distance.ts";
import { sliceSpan, spansOverlap } from "#text/span.ts";
import { splitWords } from "#text/split-words.ts";
import { stem } from "#text/stem.ts";
import { STOP_WORDS } from "#text/stop-words.ts";
import type { StoryIndex } from "./story-index.ts";

/** Tells whether a stretch of the story is about something. */
export interface TopicMatcher {
  /** The person the topic names, when it names one. */
  readonly person: StoryPerson | null;
  readonly matches: (place: Place) => boolean;
}

/**
 * A stretch is about a topic when it holds all its telling words (in any form, or misspelt by one
 * letter), or when it mentions the person that the topic names, by whatever name.
 */
export function createTopicMatcher(index: StoryIndex, about: string): TopicMatcher {
  const person = index.people.named(about.trim());
  const wanted = tellingStems(about);
  const distance = createEditDistance();
  const holdsWords = (text: string) => {
    if (wanted.length === 0) return false;
    const stems = new Set(splitWords(text).map(({ folded }) => stem(folded)));
    return wanted.every((want) => stems.has(want) || hasMisspelling(stems, want, distance));
  };
  const mentions = person ? mentionFinder(index, person) : () => false;
  return {
    person,
    matches: (place) => holdsWords(sliceSpan(place.article.text, place)) || mentions(place),
  };
}

function tellingStems(about: string): string[] {
  const words = splitWords(about).map(({ folded }) => folded);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return [...new Set((telling.length > 0 ? telling : words).map(stem))];
}

function hasMisspelling(
  stems: ReadonlySet<string>,
  want: string,
  distance: ReturnType<typeof createEditDistance>,
): boolean {
  if (want.length < 5) return false;
  for (const held of stems) if (held.length >= 5 && distance(want, held, 1) <= 1) return true;
  return false;
}

function mentionFinder({ story }: StoryIndex, person: StoryPerson): (place: Place) => boolean {
  const personIn = personLookup(story.people);
  const mentionsOf = new Map(
    story.articles.map(({ article, analysis }) => [
      article.id,
      analysis.mentions.filter((mention) => personIn(article, mention.person) === person),
    ]),
  );
  return (place) =>
    (mentionsOf.get(place.article.id) ?? []).some((mention) => spansOverlap(mention, place));
}
