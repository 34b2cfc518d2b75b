import type { DatedEvent } from "#story/analysis.ts";
import type { Article } from "#story/article.ts";
import type { StoryEvent } from "#story/story.ts";
import type { Span } from "#text/span.ts";

/** An article's event told by a sentence that the story's own timeline does not hold. */
export function newsEvent(article: Article, event: DatedEvent, { start, end }: Span): StoryEvent {
  return {
    id: `${article.id}-${start}`,
    article,
    start,
    end,
    event,
    date: event.date,
    people: [],
    alsoIn: [],
  };
}
