import { describe, expect, it } from "vitest";
import {
  compareDates,
  dateWhollyWithin,
  dateWithin,
  grainOf,
  parseIsoDate,
} from "#text/iso-date.ts";

describe("parseIsoDate", () => {
  it.each(["2031", "2031-05", "2031-05-14", "2032-02-29", "0100"])("takes %s", (text) => {
    expect(parseIsoDate(text)).toBe(text);
  });

  it.each([
    ...["", "31", "02031", "2031-", "2031-5", "2031-05-4", "2031-13", "2031-00", "2031-02-29"],
    ...["2031-05-14T10:00", " 2031", "2031 ", "0099", "2031/05", "20310514", "May 2031"],
  ])("refuses “%s”", (text) => {
    expect(parseIsoDate(text)).toBeNull();
  });
});

it.each([
  ["2031", "year"],
  ["2031-05", "month"],
  ["2031-05-14", "day"],
])("%s is a %s", (date, grain) => {
  expect(grainOf(date)).toBe(grain);
});

it("a coarser date stands before the finer ones it contains", () => {
  const ordered = ["2030-12-31", "2031", "2031-05", "2031-05-01", "2031-06"];
  expect(ordered.toReversed().toSorted(compareDates)).toEqual(ordered);
  expect(compareDates("2031", "2031")).toBe(0);
  expect(compareDates("2031", "2030-12-31")).toBeGreaterThan(0);
});

describe("dateWithin", () => {
  it.each([
    ["2031-05-14", null, null, true],
    ["2031-05-14", "2031-05-14", "2031-05-14", true],
    ["2031-05-14", "2031-05-15", null, false],
    ["2031-05-14", null, "2031-05-13", false],
    ["2031-05-14", "2031", "2031", true],
    ["2031-05-14", "2031-06", null, false],
    ["2031-05-14", null, "2031-05", true],
    ["2031-05-14", null, "2031-04", false],
    // Partly within is within.
    ["2031", "2031-05-14", null, true],
    ["2031", null, "2031-05-14", true],
    ["2031-05", "2031-05-20", "2031-05-25", true],
    ["2032", null, "2031-05-14", false],
    ["2030", "2031-05-14", null, false],
    ["2030", "2031", "2029", false],
  ])("%s within %s and %s: %s", (date, from, to, isWithin) => {
    expect(dateWithin(date, from, to)).toBe(isWithin);
  });
});

describe("dateWhollyWithin", () => {
  it.each([
    ["2031-05-14", null, null, true],
    ["2031-05-14", "2031-05-14", "2031-05-14", true],
    ["2031-05-14", "2031", "2031-05", true],
    ["2031-05-14", "2031-05-15", null, false],
    ["2031", "2031", "2031", true],
    ["2031", "2031-01-01", "2031-12-31", true],
    ["2031", "2031-01-02", null, false],
    ["2031", null, "2031-11", false],
    ["2031-05", "2031-05-01", "2031-05-31", true],
    ["2031-05", "2031-05-01", "2031-05-30", false],
    ["2032-02", null, "2032-02-29", true],
    ["2031-02", null, "2031-02-28", true],
    ["2031-02", null, "2031-02-27", false],
    ["2031-05", "2031-06", null, false],
  ])("%s within %s and %s: %s", (date, from, to, isWithin) => {
    expect(dateWhollyWithin(date, from, to)).toBe(isWithin);
  });
});
