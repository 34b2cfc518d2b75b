import { type IsoDate, parseIsoDate } from "./iso-date.ts";

const MONTHS = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

const NUMBERS = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/u;
const DAY_FIRST =
  /^(?:\p{L}{2,9}\.?,? )?(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9})\.?,? (\d{4})(?!\d)/u;
const MONTH_FIRST =
  /^(?:\p{L}{2,9}\.?,? )?(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u;

/**
 * The calendar day that machines and English writers put at the head of a text: ISO 8601 with or
 * without a time, RFC 2822 (`Fri, 05 Nov 2021 …`), `November 5, 2021`, `5 November 2021`. The day is
 * taken as written, whatever time zone follows. Null for anything else: `05/11/2021` is two days.
 */
export function readWrittenDay(written: string): IsoDate | null {
  const text = written.slice(0, 60).trim().replace(/\s+/gu, " ");
  const numbers = NUMBERS.exec(text);
  if (numbers) return dayOf(numbers[1], numbers[3], numbers[4]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst && dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
}

/** `11` for `Nov`; `0`, which is in no calendar, for no month's name. */
function monthOf(name = ""): string {
  return String(MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1);
}

function dayOf(year = "", month = "", day = ""): IsoDate | null {
  return parseIsoDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
