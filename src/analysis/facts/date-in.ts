import type { DatedEvent } from "#story/analysis.ts";
import { compareDates, type IsoDate } from "#text/iso-date.ts";
import { type Span, spansOverlap } from "#text/span.ts";

/**
 * Gives the date of one sentence after the other (they must be asked for in order): the earliest
 * date that a time expression gives an event in it; null where there is none.
 */
export function dateIn(events: readonly DatedEvent[]): (sentence: Span) => IsoDate | null {
  const dated = events
    .filter(({ timex }) => timex !== null)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  let next = 0;
  return (sentence) => {
    while (next < dated.length && dated[next]!.end <= sentence.start) next++;
    let earliest: IsoDate | null = null;
    for (let at = next; at < dated.length && dated[at]!.start < sentence.end; at++) {
      const { date } = dated[at]!;
      if (!spansOverlap(dated[at]!, sentence)) continue;
      if (earliest === null || compareDates(date, earliest) < 0) earliest = date;
    }
    return earliest;
  };
}
