import { formatYear } from "#text/plain-date.ts";
import type { Meaning } from "../meaning.ts";
import type { TimeContext } from "./time-context.ts";
import { yearTold } from "./year-told.ts";

type QuarterMeaning = Extract<Meaning, { kind: "quarter" }>;

export function quarterValue(year: number, quarter: number, letter = "Q"): string {
  return `${formatYear(year)}-${letter}${quarter}`;
}

/** The value of a numbered quarter, or of "the quarter" last spoken of. */
export function resolveQuarter(meaning: QuarterMeaning, context: TimeContext): string | null {
  return meaning.quarter === null
    ? resolveSame(meaning, context)
    : resolveNumbered(meaning, meaning.quarter, context);
}

function resolveNumbered(
  meaning: QuarterMeaning,
  quarter: number,
  context: TimeContext,
): string | null {
  if (meaning.year !== null) {
    const year = yearTold(meaning.year, context);
    return year === null ? null : quarterValue(year, quarter, meaning.letter);
  }
  const { now } = context;
  if (now === null) return null;
  const current = Math.ceil(now.month / 3);
  return quarterValue(quarter > current + 1 ? now.year - 1 : now.year, quarter, meaning.letter);
}

function resolveSame(meaning: QuarterMeaning, context: TimeContext): string | null {
  const { now } = context;
  const base = context.quarter ?? (now === null ? null : lastCompleted(now));
  if (base === null) return null;
  const { year } = meaning;
  if (year?.kind === "given") return quarterValue(year.year, base.quarter);
  const moved = base.year + (year?.by ?? 0);
  if (meaning.direction === null || meaning.direction === 0)
    return quarterValue(moved, base.quarter);
  const index = moved * 4 + base.quarter - 1 + meaning.direction;
  return quarterValue(Math.floor(index / 4), (index % 4) + 1);
}

function lastCompleted(now: NonNullable<TimeContext["now"]>): { year: number; quarter: number } {
  const quarter = Math.ceil(now.month / 3) - 1;
  return quarter === 0 ? { year: now.year - 1, quarter: 4 } : { year: now.year, quarter };
}
