import { formatDay, formatMonth, formatYear } from "#text/plain-date.ts";
import type { Meaning } from "../meaning.ts";
import { holidayIn } from "./holiday-in.ts";
import { resolveDate } from "./resolve-date.ts";
import { resolveQuarter } from "./resolve-quarter.ts";
import { resolveShift } from "./resolve-shift.ts";
import { resolveWeekday, resolveWeekend } from "./resolve-weekday.ts";
import type { TimeContext } from "./time-context.ts";
import { yearTold } from "./year-told.ts";

/** The TIMEX3 value of an expression; null when the context leaves it open. */
export function resolveMeaning(meaning: Meaning, context: TimeContext): string | null {
  switch (meaning.kind) {
    case "value":
    case "duration":
    case "set":
      return meaning.value;
    case "date":
      return resolveDate(meaning, context);
    case "weekday":
      return resolveWeekday(meaning, context);
    case "weekend":
      return resolveWeekend(meaning.direction, context);
    case "shift":
      return resolveShift(meaning, context);
    case "quarter":
      return resolveQuarter(meaning, context);
    case "season":
      return resolveSeason(meaning, context);
    case "holiday":
      return resolveHoliday(meaning, context);
    case "time":
      return resolveTime(meaning, context);
  }
}

const SEASON_MONTH: Readonly<Record<string, number>> = { WI: 1, SP: 4, SU: 7, FA: 10 };

function resolveSeason(
  meaning: Extract<Meaning, { kind: "season" }>,
  context: TimeContext,
): string | null {
  const { season, direction } = meaning;
  if (meaning.year !== null) {
    const year = yearTold(meaning.year, context);
    return year === null ? null : `${formatYear(year)}-${season}`;
  }
  const base = context.narrative ? (context.mentioned ?? context.now) : context.now;
  if (base === null) return null;
  const month = SEASON_MONTH[season]!;
  const ahead = direction === 1 || (direction === null && context.tense === 1);
  let year = base.year;
  if (context.narrative && direction === null) {
    const endsNextYear = season === "WI" && (base.month ?? 12) > 3;
    return `${formatYear(endsNextYear ? year + 1 : year)}-${season}`;
  }
  if (ahead && month + 2 < (base.month ?? 1)) year++;
  if (!ahead && direction !== 0 && month > (base.month ?? 12)) year--;
  return `${formatYear(year)}-${season}`;
}

function resolveHoliday(
  meaning: Extract<Meaning, { kind: "holiday" }>,
  context: TimeContext,
): string | null {
  if (meaning.year !== null) {
    const year = yearTold(meaning.year, context);
    return year === null ? null : formatDay(holidayIn(meaning.rule, year));
  }
  const base = context.narrative ? (context.mentioned ?? context.now) : context.now;
  if (base === null) return null;
  const today = { year: base.year, month: base.month ?? 7, day: base.day ?? 1 };
  const years = [today.year - 1, today.year, today.year + 1];
  const wanted = context.narrative ? null : context.tense;
  const dates = years
    .map((year) => holidayIn(meaning.rule, year))
    .filter((date) => wanted === null || formatDay(date) >= formatDay(today) === (wanted === 1));
  const distance = (date: { year: number; month: number; day: number }) =>
    Math.abs(
      (date.year - today.year) * 372 + (date.month - today.month) * 31 + date.day - today.day,
    );
  const nearest = dates.toSorted((a, b) => distance(a) - distance(b))[0];
  return nearest ? formatDay(nearest) : null;
}

function resolveTime(
  meaning: Extract<Meaning, { kind: "time" }>,
  context: TimeContext,
): string | null {
  const time = meaning.time.startsWith("T") ? meaning.time : `T${meaning.time}`;
  if (meaning.day !== null) {
    const day = resolveMeaning(meaning.day, context);
    return day !== null && /-\d\d-\d\d$/.test(day) ? day + time : null;
  }
  const { mentioned, now } = context;
  if (mentioned?.day && mentioned.month) {
    return `${formatMonth({ year: mentioned.year, month: mentioned.month })}-${String(mentioned.day).padStart(2, "0")}${time}`;
  }
  return now === null || context.narrative ? null : formatDay(now) + time;
}
