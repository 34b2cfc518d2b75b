import {
  addDays,
  addMonths,
  formatDay,
  formatMonth,
  formatYear,
  isoWeekOf,
  type PlainDate,
} from "#text/plain-date.ts";
import type { Meaning } from "../meaning.ts";
import { quarterValue } from "./resolve-quarter.ts";
import type { MentionedDate, TimeContext } from "./time-context.ts";

type Shift = Extract<Meaning, { kind: "shift" }>;

/** The value of so many units from now or from the date last spoken of, in that unit's grain. */
export function resolveShift(shift: Shift, context: TimeContext): string | null {
  const base: MentionedDate | null = baseOf(shift, context);
  if (base === null) return null;
  const { unit, by } = shift;
  if (unit === "year" && by === -1 && shift.counted && context.quarter !== null) {
    return quarterValue(context.quarter.year - 1, context.quarter.quarter);
  }
  if (unit === "year") return formatYear(base.year + by);
  if (unit === "decade" && shift.counted) return formatYear(base.year + by * 10);
  if (unit === "decade") return formatYear(base.year + by * 10).slice(0, -1);
  if (unit === "century") return formatYear(base.year + by * 100).slice(0, -2);
  if (base.month === null) return null;
  const date: PlainDate = { year: base.year, month: base.month, day: base.day ?? 1 };
  if (unit === "month") return formatMonth(addMonths({ ...date, day: 1 }, by));
  if (unit === "quarter") {
    const moved = addMonths({ ...date, day: 1 }, by * 3);
    return quarterValue(moved.year, Math.ceil(moved.month / 3));
  }
  if (base.day === null) return null;
  if (unit === "day") return formatDay(addDays(date, by));
  const week = isoWeekOf(addDays(date, by * 7));
  return `${week.year}-W${String(week.week).padStart(2, "0")}`;
}

function baseOf({ from }: Shift, { now, mentioned, narrative }: TimeContext): MentionedDate | null {
  if (from === "mention") return mentioned ?? (narrative ? null : now);
  return narrative ? (mentioned ?? now) : now;
}
