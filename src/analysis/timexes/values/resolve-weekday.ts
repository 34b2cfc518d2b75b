import {
  addDays,
  formatDay,
  isoWeekOf,
  isPlainDate,
  type PlainDate,
  weekdayOf,
} from "#text/plain-date.ts";
import type { Direction, Meaning } from "../meaning.ts";
import type { TimeContext } from "./time-context.ts";

/** The day of a weekday: beside now by the verb's tense, or beside the date last spoken of. */
export function resolveWeekday(
  meaning: Extract<Meaning, { kind: "weekday" }>,
  context: TimeContext,
): string | null {
  const base = baseOf(meaning.from, context);
  if (base === null) return null;
  const ahead = (meaning.weekday - weekdayOf(base) + 7) % 7;
  const back = (weekdayOf(base) - meaning.weekday + 7) % 7;
  return formatDay(addDays(base, daysTo(meaning.direction, ahead, back, context)));
}

function daysTo(direction: Direction, ahead: number, back: number, context: TimeContext): number {
  if (direction === -1) return back === 0 ? -7 : -back;
  if (direction === 1) return ahead === 0 ? 7 : ahead;
  if (context.tense === 1) return ahead;
  return back === 0 ? 0 : -back;
}

function baseOf(from: "now" | "mention", context: TimeContext): PlainDate | null {
  const { mentioned, now, narrative } = context;
  if ((from === "mention" || narrative) && mentioned?.month && mentioned.day) {
    const day = { year: mentioned.year, month: mentioned.month, day: mentioned.day };
    if (isPlainDate(day)) return day;
  }
  return narrative ? null : now;
}

/** `1998-W07-WE`: the weekend before now, or after it where the verb points ahead. */
export function resolveWeekend(direction: Direction, context: TimeContext): string | null {
  const { now } = context;
  if (now === null || context.narrative) return null;
  const ahead = direction === 1 || (direction !== -1 && context.tense === 1);
  const onWeekend = weekdayOf(now) >= 6 && direction === null;
  const week = isoWeekOf(ahead || onWeekend ? now : addDays(now, -7));
  return `${week.year}-W${String(week.week).padStart(2, "0")}-WE`;
}
