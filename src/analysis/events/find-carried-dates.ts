import { grainOf, type IsoDate } from "#text/iso-date.ts";
import type { Document } from "../document/document.ts";
import { daysBetween } from "./days-between.ts";
import type { DatedTimexes } from "./find-dated-timexes.ts";

/** How long ago a day may lie that a paragraph goes on telling of. */
const FRESH = 7;

/**
 * For each sentence without a date, the day its paragraph is telling of: the last one told before
 * it there, when that is a day of the week before publication ("Shares fell on Friday. Bonds
 * rose."). Other dates do not carry over: blindly inherited dates are wrong more often than not.
 */
export function findCarriedDates(
  document: Document,
  dated: DatedTimexes,
): ReadonlyMap<number, IsoDate> {
  const carried = new Map<number, IsoDate>();
  const { published } = document.article;
  if (published === null || grainOf(published) !== "day") return carried;
  let current: { readonly date: IsoDate; readonly passage: number } | null = null;
  for (const [index, { passage }] of document.sentences.entries()) {
    const own = dated.bySentence.get(index);
    if (own === undefined) {
      if (current?.passage === passage) carried.set(index, current.date);
      continue;
    }
    const date = own.findLast((each) => isRecent(each.date, published))?.date;
    current = date === undefined ? null : { date, passage };
  }
  return carried;
}

function isRecent(date: IsoDate, published: IsoDate): boolean {
  if (grainOf(date) !== "day") return false;
  const age = daysBetween(date, published);
  return age >= 1 && age <= FRESH;
}
