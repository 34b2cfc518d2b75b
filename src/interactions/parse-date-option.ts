import type { Messages } from "#languages/en.ts";
import { type IsoDate, parseIsoDate } from "#text/iso-date.ts";
import { UserError } from "./user-error.ts";

/**
 * Reads a date as people type it: `2021`, `2021-11`, `2021-11-05`, `Nov 2021`, `5 November 2021`,
 * `November 5, 2021`. All-number dates in other orders are refused, since they read two ways.
 * @param nameOf What the option is called.
 * @throws UserError when it is none of these.
 */
export function parseDateOption(nameOf: (say: Messages) => string, typed: string): IsoDate {
  const date = parseIsoDate(typed) ?? fromWords(typed);
  if (date !== null) return date;
  throw new UserError((say) => say.errors.noDate(nameOf(say)));
}

function fromWords(typed: string): IsoDate | null {
  const parts = typed
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter((part) => part !== "");
  const month = parts.map(monthOf).find((found) => found !== null) ?? null;
  const numbers = parts.filter((part) => monthOf(part) === null);
  const year = numbers.find((part) => /^\d{4}$/.test(part));
  const day = numbers.find((part) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(part));
  if (month === null || year === undefined) return null;
  if (parts.length !== (day === undefined ? 2 : 3)) return null;
  const tail = day === undefined ? "" : `-${String(Number.parseInt(day, 10)).padStart(2, "0")}`;
  return parseIsoDate(`${year}-${month}${tail}`);
}

const MONTHS =
  "january february march april may june july august september october november december";

/** `11` for `november`, `nov`; at least three letters. */
function monthOf(word: string): string | null {
  if (word.length < 3) return null;
  const index = MONTHS.split(" ").findIndex((month) => month.startsWith(word));
  return index < 0 ? null : String(index + 1).padStart(2, "0");
}
