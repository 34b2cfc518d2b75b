import { grainOf, type IsoDate } from "#text/iso-date.ts";
import type { DateFormat } from "../create-date-format.ts";

/** Dates laid on a line to scale. */
export interface TimeScale {
  /** 0..1: where the middle of a date lies between the first and the last. */
  readonly at: (date: IsoDate) => number;
  /** Round points of time along the line. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

const DAY = 864e5;

/** Null when the dates do not spread over time. */
export function createTimeScale(
  dates: readonly IsoDate[],
  formatMonth: DateFormat,
): TimeScale | null {
  const times = dates.map(middleOf);
  const first = Math.min(...times);
  const last = Math.max(...times);
  if (!(last - first > DAY)) return null;
  const at = (time: number) => (time - first) / (last - first);
  return { at: (date) => at(middleOf(date)), ticks: ticksBetween(first, last, at, formatMonth) };
}

function middleOf(date: IsoDate): number {
  const [year = 1970, month = 7, day = grainOf(date) === "year" ? 2 : 15] = date
    .split("-")
    .map(Number);
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  return time.getTime();
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

function ticksBetween(
  first: number,
  last: number,
  at: (time: number) => number,
  formatMonth: DateFormat,
) {
  const from = new Date(first).getUTCFullYear();
  const to = new Date(last).getUTCFullYear();
  if (to - from < 2) return monthTicks(first, last, at, formatMonth);
  const step = STEPS.find((each) => (to - from) / each <= 8) ?? 1000;
  const ticks = [];
  for (let year = Math.ceil((from + 1) / step) * step; year <= to; year += step) {
    const time = new Date(0);
    time.setUTCFullYear(year, 0, 1);
    ticks.push({ at: at(time.getTime()), label: String(year) });
  }
  return ticks;
}

function monthTicks(
  first: number,
  last: number,
  at: (time: number) => number,
  formatMonth: DateFormat,
) {
  const start = new Date(first);
  const months = Math.ceil((last - first) / (30 * DAY));
  const step = Math.max(1, Math.ceil(months / 8));
  const ticks = [];
  for (let index = 1; index <= months + 1; index += step) {
    const time = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + index, 1);
    if (time > last) break;
    ticks.push({ at: at(time), label: formatMonth(new Date(time).toISOString().slice(0, 7)) });
  }
  return ticks;
}
