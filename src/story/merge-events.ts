import { compareDates } from "#text/iso-date.ts";
import { remembered } from "#text/remembered.ts";
import { spanContains } from "#text/span.ts";
import { flatMapInSteps, type Steps } from "#text/steps.ts";
import type { Analysis, DatedEvent } from "./analysis.ts";
import type { Article } from "./article.ts";
import { countSpansBefore } from "./count-spans-before.ts";
import { groupSameEvents } from "./group-same-events.ts";
import type { PersonLookup } from "./person-lookup.ts";
import { spansWithin } from "./spans-within.ts";
import { stableId } from "./stable-id.ts";
import type { AnalysedArticle, StoryEvent } from "./story.ts";

/**
 * The story's events in order of date: what articles date in so many words, and the news each one
 * opens with. An event that several articles report stands once, by its best sentence.
 */
export function* mergeEvents(
  articles: readonly AnalysedArticle[],
  personIn: PersonLookup,
): Steps<readonly StoryEvent[]> {
  const events = yield* flatMapInSteps(articles, (source) =>
    toldIn(source).map((telling) => storyEvent(source.article, telling, personIn)),
  );
  const groups = yield* groupSameEvents(events);
  return groups.map(bestOf).sort((a, b) => compareDates(a.date, b.date));
}

/** An event as one article tells it. */
interface Telling {
  readonly id: string;
  readonly event: DatedEvent;
  /** Indices into the article's `Analysis.people`. */
  readonly people: readonly number[];
}

const toldIn = remembered(({ article, analysis }: AnalysedArticle): readonly Telling[] => {
  const idOf = stableId("e", article);
  const mentionsIn = spansWithin(analysis.mentions);
  return analysis.events
    .filter((event) => isStoryEvent(event, analysis))
    .map((event) => {
      const mentioned = mentionsIn(event).map(({ person }) => person);
      const people = [...new Set(mentioned)].filter((person) => person !== null);
      return { id: idOf(event), event, people };
    });
});

/** Told with a date in running text or a post, or the article's own news. */
function isStoryEvent(event: DatedEvent, { passages }: Analysis): boolean {
  if (event.correctedOn !== undefined) return true;
  if (event.timex === null) return event.foundBy === "lead";
  if (event.foundBy === "told-in-phrase") return false;
  const passage = passages[countSpansBefore(passages, event.start + 1) - 1];
  if (passage === undefined || !spanContains(passage, event)) return false;
  return passage.kind === "paragraph" || passage.kind === "post";
}

function storyEvent(
  article: Article,
  { id, event, people }: Telling,
  personIn: PersonLookup,
): StoryEvent {
  const known = people
    .map((person) => personIn(article, person))
    .filter((person) => person !== null);
  return {
    id,
    article,
    start: event.start,
    end: event.end,
    event,
    date: event.date,
    people: [...new Set(known)],
    alsoIn: [],
  };
}

/** The sentence that names most people and is nearest to a good length; the others back it. */
function bestOf(same: readonly StoryEvent[]): StoryEvent {
  const best = same.toSorted((a, b) => goodness(b) - goodness(a))[0]!;
  const others = same.filter((each) => each !== best);
  return {
    ...best,
    alsoIn: others.map(({ article, start, end }) => ({ article, start, end })),
  };
}

/** Characters of a sentence that tells an event and no more. */
const GOOD_LENGTH = 140;

function goodness({ people, start, end }: StoryEvent): number {
  return Math.min(people.length, 3) - Math.abs(end - start - GOOD_LENGTH) / GOOD_LENGTH;
}
