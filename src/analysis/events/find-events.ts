import type { DatedEvent, Quotation, Sentence, Timex } from "#story/analysis.ts";
import { grainOf, type IsoDate } from "#text/iso-date.ts";
import type { Span } from "#text/span.ts";
import type { Document } from "../document/document.ts";
import { divideByDates } from "./divide-by-dates.ts";
import { findBackgroundDate, leadSentence } from "./find-background-date.ts";
import { findCarriedDates } from "./find-carried-dates.ts";
import { type DatedTimex, findDatedTimexes } from "./find-dated-timexes.ts";
import { findUndatedClauses } from "./find-undated-clauses.ts";
import type { DatedStretch } from "./split-by-dates.ts";
import { withinAny } from "./within-any.ts";

/**
 * What happened and when: every sentence or clause of the article with its date. A clause takes
 * the date told in it or beside it. Without one it has the day the lead tells of, or the day the
 * article appeared. Events may lie within each other: the inner one is the more exact.
 */
export function findEvents(
  document: Document,
  timexes: readonly Timex[],
  quotations: readonly Quotation[],
): readonly DatedEvent[] {
  const dated = findDatedTimexes(document, timexes);
  const background = findBackgroundDate(document, dated);
  const carried = findCarriedDates(document, dated);
  const lead = leadSentence(document);
  const isQuoted = withinAny(quotations);
  const events: DatedEvent[] = [];
  for (let index = 0; index < document.sentences.length; index++) {
    const sentence = document.sentences[index]!;
    const own = dated.bySentence.get(index) ?? [];
    const post = own.length === 0 ? null : signedPost(document, sentence);
    for (const each of divideByDates(document, index, own, isQuoted))
      events.push(toldEvent(each, post));
    if (own.length === 0 && background !== null) {
      const news = carried.get(index) ?? background;
      events.push(event(sentence, news, index === lead ? "lead" : "article-date"));
    }
    for (const each of undatedClauses(document, index, own, background)) events.push(each);
  }
  return events;
}

function toldEvent(stretch: DatedStretch, post: Span | null): DatedEvent {
  const { timex } = stretch;
  if (post !== null) return event(post, timex.date, "post-date", timex);
  return event(stretch, timex.date, stretch.isPhrase ? "told-in-phrase" : "told-date", timex);
}

/** A post up to the sentence that holds its author and day, as that sentence alone tells nothing. */
function signedPost({ passages, text }: Document, sentence: Sentence): Span | null {
  const passage = passages[sentence.passage];
  if (passage?.kind !== "post" || !/^[—–-]/u.test(text.slice(sentence.start, sentence.end)))
    return null;
  return { start: passage.start, end: sentence.end };
}

/** Clauses that no date of their sentence governs: what holds now, and who reports it. */
function undatedClauses(
  document: Document,
  sentence: number,
  dates: readonly DatedTimex[],
  background: IsoDate | null,
): readonly DatedEvent[] {
  const { published } = document.article;
  if (published === null || background === null) return [];
  return findUndatedClauses(document, sentence, dates).map((clause) =>
    clause.when === "now"
      ? event(clause, published, "holds-now")
      : event(clause, background, "report"),
  );
}

function event(
  { start, end }: Span,
  date: IsoDate,
  foundBy: string,
  timex: Span | null = null,
): DatedEvent {
  const told = timex && { start: timex.start, end: timex.end };
  return { start, end, date, grain: grainOf(date), timex: told, foundBy };
}
