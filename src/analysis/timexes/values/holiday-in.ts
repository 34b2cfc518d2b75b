import { addDays, type PlainDate, weekdayOf } from "#text/plain-date.ts";

/** The day of a holiday: `MM-DD`, or by rule, as it is kept in the United States; `eve …`: the day before. */
export function holidayIn(rule: string, year: number): PlainDate {
  if (rule.startsWith("eve ")) return addDays(holidayIn(rule.slice(4), year), -1);
  if (rule === "easter") return easterSunday(year);
  if (rule === "thanksgiving") {
    const first = { year, month: 11, day: 1 };
    return addDays(first, ((4 - weekdayOf(first) + 7) % 7) + 21);
  }
  if (rule === "labor") return firstMonday(year, 9);
  if (rule === "memorial") return lastMondayOfMay(year);
  if (rule === "election") return addDays(firstMonday(year, 11), 1);
  return { year, month: Number(rule.slice(0, 2)), day: Number(rule.slice(3)) };
}

function firstMonday(year: number, month: number): PlainDate {
  const first = { year, month, day: 1 };
  return addDays(first, (8 - weekdayOf(first)) % 7);
}

function lastMondayOfMay(year: number): PlainDate {
  const last = { year, month: 5, day: 31 };
  return addDays(last, 1 - weekdayOf(last));
}

/** The anonymous Gregorian computus (Meeus, Jones and Butcher). */
function easterSunday(year: number): PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}
