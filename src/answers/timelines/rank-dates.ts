import { compareDates, grainOf, type IsoDate } from "#text/iso-date.ts";
import type { DatedSentence } from "./dated-sentence.ts";
import { dayBefore } from "./day-before.ts";

/** What speaks for a date, counted in articles. */
interface Evidence {
  /** Articles with a sentence that names the date and the topic. */
  readonly onTopic: Set<string>;
  readonly articles: Set<string>;
  /** Articles that name the date more than a day after it. */
  readonly later: Set<string>;
  /** Articles of the next day that open on the topic. */
  readonly nextDay: Set<string>;
}

/** How many sentences open an article. */
const OPENING = 3;

/**
 * The dates that matter most, best first: those that many articles name, in sentences on the
 * topic, that later articles come back to, and that the next day's articles open with. Days stand before months and years, and a month or
 * year that finer dates are told in is left to those.
 */
export function rankDates(
  sentences: readonly DatedSentence[],
  isOnTopic: (sentence: DatedSentence) => boolean,
): readonly IsoDate[] {
  const evidence = gather(sentences, isOnTopic);
  const covered = coarserDates([...evidence.keys()]);
  return [...evidence]
    .filter(([date]) => !covered.has(date))
    .map(([date, each]) => ({ date, score: scoreOf(each), isDay: grainOf(date) === "day" }))
    .toSorted(
      (a, b) =>
        Number(b.isDay) - Number(a.isDay) || b.score - a.score || compareDates(a.date, b.date),
    )
    .map(({ date }) => date);
}

/** The months and years that finer dates of the list lie in. */
function coarserDates(dates: readonly IsoDate[]): ReadonlySet<IsoDate> {
  return new Set(
    dates.flatMap((date) => [date.slice(0, 4), date.slice(0, 7)].filter((each) => each !== date)),
  );
}

function gather(
  sentences: readonly DatedSentence[],
  isOnTopic: (sentence: DatedSentence) => boolean,
): ReadonlyMap<IsoDate, Evidence> {
  const evidence = new Map<IsoDate, Evidence>();
  for (const sentence of sentences) {
    const { id } = sentence.of.article;
    for (const { date } of sentence.told) {
      const held = evidence.get(date) ?? noEvidence();
      evidence.set(date, held);
      held.articles.add(id);
      if (isOnTopic(sentence)) held.onTopic.add(id);
      if (isLater(sentence.published, date)) held.later.add(id);
    }
  }
  for (const { published, position, of } of sentences.filter(isOnTopic)) {
    if (published === null || position >= OPENING) continue;
    evidence.get(dayBefore(published))?.nextDay.add(of.article.id);
  }
  return evidence;
}

function noEvidence(): Evidence {
  return { onTopic: new Set(), articles: new Set(), later: new Set(), nextDay: new Set() };
}

function isLater(published: IsoDate | null, date: IsoDate): boolean {
  return published !== null && Date.parse(published) - Date.parse(date) > 864e5;
}

function scoreOf({ onTopic, articles, later, nextDay }: Evidence): number {
  return (
    Math.log1p(onTopic.size) +
    Math.log1p(articles.size) +
    0.5 * Math.log1p(later.size) +
    0.25 * Math.log1p(nextDay.size)
  );
}
