import { compareDates } from "#text/iso-date.ts";
import { spanContains } from "#text/span.ts";
import type { Analysis, DatedEvent, Mention } from "./analysis.ts";
import type { Article } from "./article.ts";
import { countSpansBefore } from "./count-spans-before.ts";
import { groupSameEvents } from "./group-same-events.ts";
import { personLookup } from "./person-lookup.ts";
import { spansWithin } from "./spans-within.ts";
import { stableId } from "./stable-id.ts";
import type { AnalysedArticle, StoryEvent, StoryPerson } from "./story.ts";

/**
 * The story's events in order of date: what articles date in so many words, and the news each one
 * opens with. An event that several articles report stands once, by its best sentence.
 */
export function mergeEvents(
  articles: readonly AnalysedArticle[],
  people: readonly StoryPerson[],
): readonly StoryEvent[] {
  const personIn = personLookup(people);
  const events = articles.flatMap(({ article, analysis }) => {
    const idOf = stableId("e", article);
    const mentionsIn = spansWithin(analysis.mentions);
    return analysis.events
      .filter((event) => isStoryEvent(event, analysis))
      .map((event) => storyEvent(article, mentionsIn(event), event, idOf(event), personIn));
  });
  return groupSameEvents(events)
    .map(bestOf)
    .toSorted((a, b) => compareDates(a.date, b.date));
}

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
  mentions: readonly Mention[],
  event: DatedEvent,
  id: string,
  personIn: ReturnType<typeof personLookup>,
): StoryEvent {
  const people = mentions
    .map((mention) => personIn(article, mention.person))
    .filter((person) => person !== null);
  return {
    id,
    article,
    start: event.start,
    end: event.end,
    event,
    date: event.date,
    people: [...new Set(people)],
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
