import { grainOf, type IsoDate } from "#text/iso-date.ts";
import type { Document } from "../document/document.ts";
import { daysBetween } from "./days-between.ts";
import type { DatedTimex, DatedTimexes } from "./find-dated-timexes.ts";

/** How many days before it appeared an article's news may lie. */
const FRESH = 7;

/**
 * The date of what an article tells without dating it: the first day from the week before it
 * appeared that its first sentence names, else the day it appeared. The sentences after the first
 * name days of other things too often (measured: a lead of three sentences is worse everywhere).
 */
export function findBackgroundDate(document: Document, dated: DatedTimexes): IsoDate | null {
  const { published } = document.article;
  if (published === null || grainOf(published) !== "day") return published;
  const lead = dated.bySentence.get(leadSentence(document)) ?? [];
  const fresh = lead.find((timex) => {
    if (grainOf(timex.date) !== "day" || isDateline(document, timex)) return false;
    const age = daysBetween(timex.date, published);
    return age >= 0 && age <= FRESH;
  });
  return fresh?.date ?? published;
}

/** Index of the first sentence of the first paragraph, or -1. */
export function leadSentence(document: Document): number {
  return document.sentences.findIndex(
    ({ passage }) => document.passages[passage]?.kind === "paragraph",
  );
}

/** The day of publication written out in full: it says when the article appeared, no more. */
function isDateline({ text, article }: Document, { start, end, date }: DatedTimex): boolean {
  return date === article.published && /\d{4}/.test(text.slice(start, end));
}
