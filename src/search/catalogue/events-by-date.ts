import type { StoryEvent } from "#story/story.ts";
import type { IsoDate } from "#text/iso-date.ts";

/** Events under their dates, in the order given. */
export function eventsByDate(
  events: readonly StoryEvent[],
): ReadonlyMap<IsoDate, readonly StoryEvent[]> {
  const byDate = new Map<IsoDate, StoryEvent[]>();
  // Events mostly come in order of date.
  let date: IsoDate | null = null;
  let same: StoryEvent[] = [];
  for (const event of events) {
    if (event.date !== date) {
      date = event.date;
      same = byDate.get(date) ?? [];
      if (same.length === 0) byDate.set(date, same);
    }
    same.push(event);
  }
  return byDate;
}
