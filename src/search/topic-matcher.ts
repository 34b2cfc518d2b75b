import type { Place, StoryPerson } from "#story/story.ts";
import { createEditDistance } from "#text/edit-distance.ts";
import { type Span, spansOverlap } from "#text/span.ts";
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
  const { words } = index;
  const wanted = tellingStems(about).map((want) => stemsLike(want, words.vocabulary.stemIdOf));
  const holdsWords = (place: Place) =>
    wanted.length > 0 && wanted.every((stems) => words.holdsAny(place, stems));
  const mentions = person ? mentionFinder(index, person) : () => false;
  return { person, matches: (place) => holdsWords(place) || mentions(place) };
}

function tellingStems(about: string): string[] {
  const words = splitWords(about).map(({ folded }) => folded);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return [...new Set((telling.length > 0 ? telling : words).map(stem))];
}

const SHORTEST_MISSPELT = 5;

/** The numbers of a stem and of those that it may be a misspelling of. */
function stemsLike(want: string, numbers: ReadonlyMap<string, number>): readonly number[] {
  if (want.length < SHORTEST_MISSPELT) {
    const own = numbers.get(want);
    return own === undefined ? [] : [own];
  }
  const distance = createEditDistance();
  const like: number[] = [];
  for (const [held, number] of numbers) {
    if (held.length < SHORTEST_MISSPELT || !sharesAnEnd(want, held)) continue;
    if (distance(want, held, 1) <= 1) like.push(number);
  }
  return like;
}

/** One mistake in a word of some length leaves its first letter or its last as it was. */
function sharesAnEnd(a: string, b: string): boolean {
  return a[0] === b[0] || a.at(-1) === b.at(-1);
}

function mentionFinder({ story }: StoryIndex, person: StoryPerson): (place: Place) => boolean {
  const mentionsIn = new Map<string, readonly Span[]>();
  for (const { article, analysis } of story.articles) {
    const numbers = person.inArticles.get(article.id);
    if (numbers === undefined) continue;
    const own = analysis.mentions.filter((mention) => numbers.some((at) => at === mention.person));
    mentionsIn.set(article.id, own);
  }
  return (place) =>
    (mentionsIn.get(place.article.id) ?? []).some((mention) => spansOverlap(mention, place));
}
