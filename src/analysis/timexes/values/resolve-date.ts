import {
  dayNumber,
  formatDay,
  formatMonth,
  formatYear,
  isPlainDate,
  type PlainDate,
} from "#text/plain-date.ts";
import type { Direction, Meaning } from "../meaning.ts";
import type { MentionedDate, TimeContext } from "./time-context.ts";
import { yearTold } from "./year-told.ts";

type DateMeaning = Extract<Meaning, { kind: "date" }>;

/** The value of a calendar date; a missing year follows from the context. */
export function resolveDate(meaning: DateMeaning, context: TimeContext): string | null {
  const { month, day } = meaning;
  const year = yearOf(meaning, context);
  if (year === null) return month === null ? null : unknownYear(month, day);
  if (month === null) return formatYear(year);
  if (day === null) return formatMonth({ year, month });
  return isPlainDate({ year, month, day }) ? formatDay({ year, month, day }) : null;
}

function unknownYear(month: number, day: number | null): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return day === null ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`;
}

function yearOf(meaning: DateMeaning, context: TimeContext): number | null {
  if (meaning.year !== null) return yearTold(meaning.year, context);
  const { month, day, direction } = meaning;
  const { now, mentioned, narrative } = context;
  if (month === null) return null;
  if (narrative && mentioned !== null) return yearInChronicle(month, mentioned);
  if (now === null) return null;
  if (direction === 0) return now.year;
  if (day === null && direction === -1) return month < now.month ? now.year : now.year - 1;
  return nearestYear(month, day ?? 15, now, direction ?? null, context.tense);
}

/** In a chronicle January follows December: the year turns where the months fall far back. */
function yearInChronicle(month: number, mentioned: MentionedDate): number {
  const turned = mentioned.month !== null && mentioned.month - month >= 9;
  return turned ? mentioned.year + 1 : mentioned.year;
}

/** Within so many days of now the nearest year wins over what the verb's tense suggests. */
const NEAR = 60;

/** The year in which a day lies nearest to now, on the side that is told. */
function nearestYear(
  month: number,
  day: number,
  now: PlainDate,
  direction: Direction,
  tense: -1 | 1 | null,
): number {
  const today = dayNumber(now);
  const nearest = [now.year - 1, now.year, now.year + 1]
    .map((year) => ({ year, days: dayNumber({ year, month, day }) - today }))
    .toSorted((a, b) => Math.abs(a.days) - Math.abs(b.days));
  const [first, second] = nearest;
  const side = direction ?? (Math.abs(first!.days) > NEAR ? tense : null);
  if (side === null || Math.sign(first!.days) !== -side) return first!.year;
  return second!.year;
}
