import { barePeriod } from "./bare-period.ts";
import { ancientYear, bareYear, spelledYear, yearRangeEnd } from "./bare-year.ts";
import { countedShift } from "./counted-shift.ts";
import { dayFirst } from "./day-first.ts";
import { century, decade } from "./decade.ts";
import { clockTime, deictic, partOfDay, partOfToday } from "./deictic.ts";
import { countedDuration, vagueDuration } from "./duration.ts";
import { earlierDay } from "./earlier-day.ts";
import { everyUnit, frequency } from "./frequency.ts";
import { fullDate } from "./full-date.ts";
import { holiday } from "./holiday.ts";
import { laterDay } from "./later-day.ts";
import { monthFirst } from "./month-first.ts";
import { namedShift } from "./named-shift.ts";
import { quarter, sameQuarter } from "./quarter.ts";
import { largeReference, reference } from "./reference.ts";
import { season } from "./season.ts";
import type { TimeParser } from "./time-parser.ts";
import { weekday, weekdaySet, weekend } from "./weekday.ts";

/**
 * Of two expressions that overlap the longer stands; of two as long, the one whose parser is
 * listed first. So the more exact readings come before the ones that read the same words as a
 * mere length of time.
 */
export const TIME_PARSERS: readonly TimeParser[] = [
  fullDate,
  dayFirst,
  monthFirst,
  laterDay,
  earlierDay,
  weekdaySet,
  weekday,
  weekend,
  partOfToday,
  deictic,
  clockTime,
  quarter,
  sameQuarter,
  century,
  decade,
  season,
  holiday,
  everyUnit,
  frequency,
  countedShift,
  namedShift,
  barePeriod,
  yearRangeEnd,
  ancientYear,
  bareYear,
  spelledYear,
  largeReference,
  countedDuration,
  vagueDuration,
  partOfDay,
  reference,
];
