import type { Place, StoryPerson } from "#story/story.ts";
import { createEditDistance } from "#text/edit-distance.ts";
import { foldedWords } from "#text/folded-words.ts";
import { stem } from "#text/stem.ts";
import { STOP_WORDS } from "#text/stop-words.ts";
import { firstFrom } from "./numbers/first-from.ts";
import { type Marks, NO_MARKS, type PlaceList } from "./places/place-list.ts";
import type { WordPlaces } from "./places/word-places.ts";
import type { StoryIndex } from "./story-index.ts";
import type { TextOffsets } from "./words/text-offsets.ts";

/** Tells whether a stretch of the story is about something. */
export interface TopicMatcher {
  /** The person the topic names, when it names one. */
  readonly person: StoryPerson | null;
  /** Whether the story has all its telling words, not only words that it may be a misspelling of. */
  readonly isHeld: boolean;
  readonly matches: (place: Place) => boolean;
  /** The same of a whole list at once; by the number of the item. */
  readonly among: (places: PlaceList<Place>) => (item: number) => boolean;
  /** What of a list is about it, in the list's order. */
  readonly of: <Item extends Place>(places: PlaceList<Item>) => readonly Item[];
}

/**
 * A stretch is about a topic when it holds all its telling words (in any form, or misspelt by one
 * letter), or when it mentions the person that the topic names, by whatever name.
 */
export function createTopicMatcher(index: StoryIndex, about: string): TopicMatcher {
  const person = index.people.named(about.trim());
  const { words, mentionsOf, offsetOf } = index.places;
  const telling = tellingStems(about);
  const wanted = telling.map((want) => stemsLike(want, words));
  const mentions = person === null ? NO_MARKS : mentionsOf(person);
  const holdsWords = (place: Place) =>
    wanted.length > 0 && wanted.every((stems) => words.holdsAny(place, stems));
  /** Item of a list → `all` where it holds all words or mentions the person. */
  const all = Math.max(1, wanted.length);
  const heldOf = (places: PlaceList<Place>): Uint16Array => {
    const held = new Uint16Array(places.items.length);
    wanted.forEach((stems, before) => {
      for (const each of stems) {
        places.forEachTouching(words.marksOf(each), (item) => {
          if (held[item] === before) held[item] = before + 1;
        });
      }
    });
    places.forEachTouching(mentions, (item) => {
      held[item] = all;
    });
    return held;
  };
  return {
    person,
    isHeld: telling.length > 0 && telling.every((want) => words.find(want) !== undefined),
    matches: (place) => holdsWords(place) || touches(place, mentions, offsetOf),
    among: (places) => {
      const held = heldOf(places);
      return (item) => held[item] === all;
    },
    of: (places) => itemsWith(places.items, heldOf(places), all),
  };
}

/** A walk of its own: a callback for each of many items takes several times as long. */
function itemsWith<Item>(items: readonly Item[], held: Uint16Array, wanted: number): Item[] {
  let count = 0;
  for (let at = 0; at < held.length; at++) if (held[at] === wanted) count++;
  const found = new Array<Item>(count);
  for (let at = 0, next = 0; next < count; at++)
    if (held[at] === wanted) found[next++] = items[at]!;
  return found;
}

function tellingStems(about: string): string[] {
  const words = foldedWords(about);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return [...new Set((telling.length > 0 ? telling : words).map(stem))];
}

const SHORTEST_MISSPELT = 5;

/** The numbers of a stem and of those that it may be a misspelling of. */
function stemsLike(want: string, { find, stems, nearStems }: WordPlaces): readonly number[] {
  const own = find(want);
  const like = new Set<number>(own === undefined ? [] : [own]);
  if (want.length < SHORTEST_MISSPELT) return [...like];
  const distance = createEditDistance();
  nearStems.forEach(want, 1, (number) => {
    const held = stems[number]!;
    if (held.length < SHORTEST_MISSPELT || !sharesAnEnd(want, held)) return;
    if (distance(want, held, 1) <= 1) like.add(number);
  });
  return [...like];
}

/** One mistake in a word of some length leaves its first letter or its last as it was. */
function sharesAnEnd(a: string, b: string): boolean {
  return a[0] === b[0] || a.at(-1) === b.at(-1);
}

/** Whether one of the marks overlaps a stretch. */
function touches(
  { article, start, end }: Place,
  { starts, ends }: Marks,
  offsetOf: TextOffsets,
): boolean {
  if (starts.length === 0) return false;
  const offset = offsetOf(article);
  const first = firstFrom(ends, 0, ends.length, offset + start + 1);
  return first < starts.length && starts[first]! < offset + end;
}
