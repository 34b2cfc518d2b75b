import type { IsoDate } from "#text/iso-date.ts";
import { sameItems } from "#text/same-items.ts";
import type { Steps } from "#text/steps.ts";
import { type DatedTellings, type DateTellings, datedTellings } from "./dated-tellings.ts";
import { groupSameEvents } from "./group-same-events.ts";
import type { StoryEvent, StoryPerson } from "./story.ts";
import { createTellingReader, type WordsOf } from "./telling-reader.ts";
import type { Tellings, Told } from "./tellings.ts";

export type EventMerger = (told: readonly Told[]) => Steps<readonly StoryEvent[]>;

/** The events of a date, and what they were made of. */
interface DateEvents extends DateTellings {
  /** The event that each telling tells. */
  readonly eventOf: Uint32Array;
  /** The places of the tellings that stand for the events. */
  readonly best: readonly number[];
  readonly events: readonly StoryEvent[];
}

/** An event that is yet to be made, and where it goes. */
interface Wanted {
  readonly at: number;
  readonly people: readonly StoryPerson[];
  readonly alsoIn: StoryEvent["alsoIn"];
  readonly events: StoryEvent[];
  readonly place: number;
}

/**
 * The story's events in order of date: what articles date in so many words, and the news each one
 * opens with. An event that several articles report stands once, by its best sentence. Dates of
 * which the same is told as the last time are taken as they were, and so are events of the others.
 */
export function createEventMerger(): EventMerger {
  const wordsOf = createTellingReader();
  let dated: DatedTellings | null = null;
  let held: ReadonlyMap<IsoDate, DateEvents> = new Map();

  return function* mergeEvents(told) {
    const earlier = held;
    const now = yield* datedTellings(told, dated);
    const made = new Map<IsoDate, DateEvents>();
    const wanted = new Map<Tellings, Wanted[]>();
    for (const [date, tellings] of now.dates) {
      const last = earlier.get(date);
      made.set(date, isAsLast(last, tellings) ? last : eventsOf(tellings, last, wordsOf, wanted));
      yield;
    }
    for (const [tellings, each] of wanted) {
      makeWanted(tellings, each);
      yield;
    }
    dated = now;
    held = made;
    return [...made.values()].flatMap(({ events }) => events);
  };
}

function eventsOf(
  tellings: DateTellings,
  last: DateEvents | undefined,
  wordsOf: WordsOf,
  wanted: Map<Tellings, Wanted[]>,
): DateEvents {
  const isRetold = last !== undefined && isToldAgain(last, tellings);
  const eventOf = isRetold ? last.eventOf : groupSameEvents(tellings, wordsOf);
  const events: StoryEvent[] = [];
  const known = knownEvents(last);
  const best = tellingPlaces(eventOf).map((places, place) => {
    const one = bestOf(tellings, places);
    const people = peopleIn(tellings, one);
    const alsoIn = placesIn(tellings, places, one);
    const [own, at] = [tellings.told[one]!.tellings, tellings.at[one]!];
    const same = known.get(own)?.find((each) => each.at === at)?.event;
    if (same && isSame(same, people, alsoIn)) events[place] = same;
    else {
      const those = wanted.get(own) ?? [];
      if (those.length === 0) wanted.set(own, those);
      those.push({ at, people, alsoIn, events, place });
    }
    return one;
  });
  return { ...tellings, eventOf, best, events };
}

function isAsLast(last: DateEvents | undefined, { told, at }: DateTellings): last is DateEvents {
  return last !== undefined && sameItems(last.told, told) && sameItems(last.at, at);
}

/** The same is told, if of other people. */
function isToldAgain(a: DateTellings, b: DateTellings): boolean {
  if (!sameItems(a.at, b.at)) return false;
  return a.told.every(({ tellings }, place) => tellings === b.told[place]!.tellings);
}

/** Events by the telling that stands for them. */
function knownEvents(last: DateEvents | undefined) {
  const known = new Map<Tellings, { readonly at: number; readonly event: StoryEvent }[]>();
  for (const [place, event] of (last?.events ?? []).entries()) {
    const best = last!.best[place]!;
    const { tellings } = last!.told[best]!;
    const one = { at: last!.at[best]!, event };
    known.get(tellings)?.push(one) ?? known.set(tellings, [one]);
  }
  return known;
}

/** The places of the tellings of each event. */
function tellingPlaces(eventOf: Uint32Array): readonly (readonly number[])[] {
  const places: number[][] = [];
  for (const [place, event] of eventOf.entries()) {
    const known = places[event];
    if (known) known.push(place);
    else places[event] = [place];
  }
  return places;
}

function peopleIn({ told, at }: DateTellings, place: number): readonly StoryPerson[] {
  const { tellings, cast } = told[place]!;
  return tellings.people(at[place]!, cast);
}

/** The sentence that names most people and is nearest to a good length; the others back it. */
function bestOf(tellings: DateTellings, places: readonly number[]): number {
  let best = places[0]!;
  if (places.length === 1) return best;
  let most = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    const good = goodness(tellings, place);
    if (good > most) [best, most] = [place, good];
  }
  return best;
}

/** Characters of a sentence that tells an event and no more. */
const GOOD_LENGTH = 140;

function goodness(dated: DateTellings, place: number): number {
  const { tellings } = dated.told[place]!;
  const at = dated.at[place]!;
  const length = tellings.end(at) - tellings.start(at);
  const people = Math.min(peopleIn(dated, place).length, 3);
  return people - Math.abs(length - GOOD_LENGTH) / GOOD_LENGTH;
}

/** Where the others stand that tell the same. */
function placesIn(
  { told, at }: DateTellings,
  places: readonly number[],
  best: number,
): StoryEvent["alsoIn"] {
  if (places.length === 1) return NOWHERE;
  return places
    .filter((place) => place !== best)
    .map((place) => {
      const { tellings } = told[place]!;
      const { start, end } = tellings.span(at[place]!);
      return { article: tellings.source.article, start, end };
    });
}

const NOWHERE: StoryEvent["alsoIn"] = [];

function isSame(
  event: StoryEvent,
  people: readonly StoryPerson[],
  alsoIn: StoryEvent["alsoIn"],
): boolean {
  if (!sameItems(event.people, people) || event.alsoIn.length !== alsoIn.length) return false;
  return event.alsoIn.every(({ article, start, end }, at) => {
    const other = alsoIn[at]!;
    return article === other.article && start === other.start && end === other.end;
  });
}

/** Makes the events of one article, whose events are looked up once. */
function makeWanted(tellings: Tellings, wanted: readonly Wanted[]): void {
  const { article, analysis } = tellings.source;
  const told = analysis.events;
  for (const { at, people, alsoIn, events, place } of wanted) {
    const event = told[tellings.place(at)]!;
    const { start, end, date } = event;
    const id = tellings.id(at);
    events[place] = { id, article, start, end, event, date, people, alsoIn };
  }
}
