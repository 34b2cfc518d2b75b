import type { StoryEvent } from "#story/story.ts";
import type { IsoDate } from "#text/iso-date.ts";

/** Events under their dates, in the order given. */
export function eventsByDate(
  events: readonly StoryEvent[],
): ReadonlyMap<IsoDate, readonly StoryEvent[]> {
  const byDate = new Map<IsoDate, StoryEvent[]>();
  for (const event of events) {
    const same = byDate.get(event.date);
    if (same) same.push(event);
    else byDate.set(event.date, [event]);
  }
  return byDate;
}
