import type { YearTold } from "../meaning.ts";
import type { TimeContext } from "./time-context.ts";

/** The number of a told year; null when the date it is counted from is unknown. */
export function yearTold(told: YearTold, { now, mentioned }: TimeContext): number | null {
  if (told.kind === "given") return told.year;
  const base = told.from === "now" ? now : (mentioned ?? now);
  return base === null ? null : base.year + told.by;
}
