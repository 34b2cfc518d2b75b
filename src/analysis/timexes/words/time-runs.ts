import { timePattern } from "./time-pattern.ts";

/** A stretch of a shape and where it begins. */
export interface TimeRun {
  readonly start: number;
  readonly shape: string;
}

/** Words that may mean a time, with single other words between and beside them. */
const RUN = timePattern("other? [^other break stop]+ (other [^other break stop]+)* other?");

/** One of these stands in every time expression. */
const TELLING = timePattern(
  `annum|annums|quarter|quarters|period|half|unit|units|month|weekday|weekdays|weekend|year|decade
  |era|spelled|season|holiday|holidayOf|part|parts|clock|meridiem|deictic|tonight|frequency|fullDate
  |reference|recent|current|future|past|coming|term|time`,
);

/** The stretches of a text's shape outside of which no time can be told. */
export function timeRuns(shape: string): readonly TimeRun[] {
  const runs: TimeRun[] = [];
  if (shape.search(TELLING) < 0) return runs;
  for (const { 0: run, index } of shape.matchAll(RUN))
    if (run.search(TELLING) >= 0) runs.push({ start: index, shape: run });
  return runs;
}
