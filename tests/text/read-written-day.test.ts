import { expect, test } from "vitest";
import { readWrittenDay } from "#text/read-written-day.ts";

test.each([
  ["2021-11-05", "2021-11-05"],
  ["2021-11-05T23:30:00-07:00", "2021-11-05"],
  ["2021-11-05 10:00", "2021-11-05"],
  ["2021/11/05", "2021-11-05"],
  ["20211105", "2021-11-05"],
  ["20211105T101500Z", "2021-11-05"],
  ["Fri, 05 Nov 2021 10:15:00 GMT", "2021-11-05"],
  ["5 Nov 2021 10:15 +0200", "2021-11-05"],
  ["November 5, 2021", "2021-11-05"],
  ["Friday, November 5th, 2021 at 9:30 a.m.", "2021-11-05"],
  [" Sept. 5,  2021 ", "2021-09-05"],
  ["5 May 2021", "2021-05-05"],
  ["Fri 05 Nov 2021", "2021-11-05"],
  ["Friday November 15 2021", "2021-11-15"],
  ["2021.11.05", "2021-11-05"],
])("%j is %s", (written, day) => {
  expect(readWrittenDay(written)).toBe(day);
});

test.each([
  ["01", "January", "jan"],
  ["02", "February", "feb"],
  ["03", "March", "mar"],
  ["04", "April", "apr"],
  ["05", "May"],
  ["06", "June", "jun"],
  ["07", "July", "jul"],
  ["08", "August", "aug"],
  ["09", "September", "SEPT", "sep"],
  ["10", "October", "oct"],
  ["11", "November", "nov"],
  ["12", "December", "dec"],
])("month %s is written %s, %s", (month, ...names) => {
  for (const name of names) expect(readWrittenDay(`5 ${name} 2021`)).toBe(`2021-${month}-05`);
});

test.each([
  "",
  "05/11/2021",
  "2021-11",
  "2021-13-05",
  "2021-02-30",
  "2021-11/05",
  "202111051",
  "November 2021",
  "Foo 5, 2021",
  "5 hours ago",
  "yesterday",
  "on 2021-11-05",
  "it was on 5 November 2021",
  "it was on November 5, 2021",
  "5 November 20211",
  "November 5, 20211",
  "1636108500",
])("%j names no day", (written) => {
  expect(readWrittenDay(written)).toBeNull();
});
