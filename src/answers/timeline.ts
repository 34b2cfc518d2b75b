import { eventsByDate } from "#search/catalogue/events-by-date.ts";
import type { StoryIndex } from "#search/story-index.ts";
import { createTopicMatcher } from "#search/topic-matcher.ts";
import type { Place, StoryEvent } from "#story/story.ts";
import { compareDates, dateWithin, type IsoDate } from "#text/iso-date.ts";
import type { TimelineAnswer, TimelineEntry } from "./answer.ts";
import { newsEvent } from "./timelines/news-event.ts";
import { summariseStory } from "./timelines/summarise-story.ts";

export interface TimelineOptions {
  /** A person or topic; several, parted by commas, hold what is about any of them. */
  readonly about: string | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly order: "oldest" | "newest" | null;
  /** How many dates at most: the ones that matter most. Null for every date on record. */
  readonly dates: number | null;
  /** How many sentences a date, at most. */
  readonly sentences: number | null;
}

/** The story's events by date; with `dates`, only the dates that most articles come back to. */
export function timeline(index: StoryIndex, options: TimelineOptions): TimelineAnswer {
  const entries =
    options.dates === null
      ? everyEntry(index, options)
      : summariseStory(index, { ...options, dates: options.dates });
  const sign = options.order === "newest" ? -1 : 1;
  return { entries: entries.toSorted((a, b) => sign * compareDates(a.date, b.date)) };
}

function everyEntry(index: StoryIndex, options: TimelineOptions): readonly TimelineEntry[] {
  const { about, from, to, sentences } = options;
  const byDate = about === null ? index.eventsByDate : eventsByDate(eventsAbout(index, about));
  return [...byDate]
    .filter(([date]) => dateWithin(date, from, to))
    .map(([date, events]) => ({
      date,
      events: sentences === null ? events : events.slice(0, sentences),
    }));
}

function eventsAbout(index: StoryIndex, about: string): readonly StoryEvent[] {
  const { events } = index.places;
  const matchers = about.split(",").map((topic) => createTopicMatcher(index, topic));
  const listed = matchers.map(({ among }) => among(events));
  const told = events.items.filter((_, at) => listed.some((isAbout) => isAbout(at)));
  const isAbout = (place: Place) => matchers.some(({ matches }) => matches(place));
  return [...told, ...newsAbout(index, isAbout, told)];
}

/**
 * What articles that open with something else report on a topic: of each, the first undated
 * sentence about it, on the article's day, unless the timeline tells that day already.
 */
function newsAbout(
  { story }: StoryIndex,
  isAbout: (place: Place) => boolean,
  told: readonly StoryEvent[],
): readonly StoryEvent[] {
  const days = new Set(told.map(({ date }) => date));
  return story.articles.flatMap(({ article, analysis }) => {
    const news = analysis.events.find(
      (event) => event.foundBy === "article-date" && isAbout({ article, ...event }),
    );
    return news && !days.has(news.date) ? [newsEvent(article, news, news)] : [];
  });
}
