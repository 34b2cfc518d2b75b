import { daysInMonth, isPlainDate } from "./plain-date.ts";

/**
 * A calendar date of a stated grain: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601).
 * The grain is never invented: a year stays a year.
 */
export type IsoDate = string;

export type DateGrain = "year" | "month" | "day";

/** The first year taken for one: digits below it are padded counts more often than years. */
const FIRST_YEAR = 100;

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The date when `value` is a real calendar date of one of the three grains, otherwise null. */
export function parseIsoDate(value: string): IsoDate | null {
  const match = SHAPE.exec(value);
  if (!match) return null;
  const [, year, month = "01", day = "01"] = match;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return date.year >= FIRST_YEAR && isPlainDate(date) ? value : null;
}

export function grainOf(date: IsoDate): DateGrain {
  if (date.length === 4) return "year";
  return date.length === 7 ? "month" : "day";
}

/** Order by first possible day; a coarser date stands before the finer ones it contains. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True when the date, as coarse as it is, lies wholly or partly within `[from, to]`. */
export function dateWithin(date: IsoDate, from: IsoDate | null, to: IsoDate | null): boolean {
  const lowest = from === null || date >= from.slice(0, date.length);
  const highest = to === null || date.slice(0, to.length) <= to;
  return lowest && highest;
}

/** True when no day that the date may mean lies outside `[from, to]`. */
export function dateWhollyWithin(date: IsoDate, from: IsoDate | null, to: IsoDate | null): boolean {
  const isEarly = from !== null && firstDay(date) < firstDay(from);
  const isLate = to !== null && lastDay(date) > lastDay(to);
  return !isEarly && !isLate;
}

function firstDay(date: IsoDate): IsoDate {
  return date + "-01-01".slice(date.length - "2031".length);
}

function lastDay(date: IsoDate): IsoDate {
  const month = grainOf(date) === "year" ? `${date}-12` : date;
  if (grainOf(month) === "day") return month;
  return `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
}
