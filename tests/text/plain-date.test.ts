import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dayNumber,
  formatDay,
  formatMonth,
  formatYear,
  isoWeekOf,
  isPlainDate,
  mondayOfWeek,
  type PlainDate,
  weekdayOf,
} from "#text/plain-date.ts";

const DAY = 86_400_000;

/** The engine's own calendar, which is proleptic Gregorian too. */
function asDate({ year, month, day }: PlainDate): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

const days = fc.integer({ min: -900_000, max: 2_000_000 });
const EPOCH: PlainDate = { year: 1970, month: 1, day: 1 };
const parse = (text: string): PlainDate => {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return { year, month, day };
};

describe("plain dates", () => {
  it("count days as the engine's calendar does, there and back", () => {
    fc.assert(
      fc.property(days, (count) => {
        const date = addDays(EPOCH, count);
        expect(asDate(date).getTime()).toBe(count * DAY);
        expect(dayNumber(date)).toBe(count);
        expect(isPlainDate(date)).toBe(true);
        expect(weekdayOf(date)).toBe(asDate(date).getUTCDay() || 7);
      }),
      { seed: 5, numRuns: 2_000 },
    );
  });

  // Where the leap years of four, a hundred and four hundred years meet.
  it.each([
    ["1900-02-28", "1900-03-01"],
    ["1999-12-31", "2000-01-01"],
    ["2000-02-28", "2000-02-29"],
    ["2000-02-29", "2000-03-01"],
    ["2400-02-29", "2400-03-01"],
    ["2004-02-29", "2004-03-01"],
  ])("behind %s comes %s", (day, next) => {
    expect(formatDay(addDays(parse(day), 1))).toBe(next);
    expect(formatDay(addDays(parse(next), -1))).toBe(day);
  });

  it.each([
    ["2031-01-31", 1, "2031-02-28"],
    ["2032-01-31", 1, "2032-02-29"],
    ["2031-12-15", 1, "2032-01-15"],
    ["2031-01-15", -1, "2030-12-15"],
    ["2031-03-31", -13, "2030-02-28"],
    ["2031-11-30", 25, "2033-12-30"],
    ["2031-05-14", 0, "2031-05-14"],
  ])("%s moved by %i months is %s", (from, months, to) => {
    expect(formatDay(addMonths(parse(from), months))).toBe(to);
  });

  it.each([
    ["2031-01-01", true],
    ["2031-12-31", true],
    ["2031-02-28", true],
    ["2031-02-29", false],
    ["2032-02-29", true],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2031-04-30", true],
    ["2031-04-31", false],
    ["2031-00-10", false],
    ["2031-13-10", false],
    ["2031-05-00", false],
    ["2031-05-32", false],
  ])("%s is a day: %s", (text, isOne) => {
    expect(isPlainDate(parse(text))).toBe(isOne);
  });

  // From the examples of ISO 8601.
  it.each([
    ["1976-12-31", 1976, 53],
    ["1977-01-02", 1976, 53],
    ["1978-01-01", 1977, 52],
    ["1978-01-02", 1978, 1],
    ["1979-12-31", 1980, 1],
    ["2031-05-14", 2031, 20],
  ])("%s lies in week %i-W%i", (text, year, week) => {
    expect(isoWeekOf(parse(text))).toEqual({ year, week });
  });

  it("a week begins on its Monday", () => {
    fc.assert(
      fc.property(days, (count) => {
        const date = addDays(EPOCH, count);
        const { year, week } = isoWeekOf(date);
        const monday = mondayOfWeek(year, week);
        expect(weekdayOf(monday)).toBe(1);
        expect(dayNumber(date) - dayNumber(monday)).toBe(weekdayOf(date) - 1);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it("are written as TIMEX3 writes them", () => {
    expect(formatDay({ year: 2031, month: 5, day: 4 })).toBe("2031-05-04");
    expect(formatDay({ year: -489, month: 9, day: 12 })).toBe("BC0490-09-12");
    expect(formatMonth({ year: 79, month: 10 })).toBe("0079-10");
    expect(formatYear(1)).toBe("0001");
    expect(formatYear(0)).toBe("BC0001");
  });
});
