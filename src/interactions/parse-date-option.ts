import type { Messages } from "#languages/en.ts";
import { LANGUAGES } from "#languages/language.ts";
import { grainOf, type IsoDate, parseIsoDate } from "#text/iso-date.ts";
import { foldForMatch } from "./fold-for-match.ts";
import { UserError } from "./user-error.ts";

/**
 * Reads a date as people type it: `2021`, `2021-11`, `2021-11-05`, `Nov 2021`, `5 November 2021`,
 * `November 5, 2021`, and likewise in every language spoken here. All-number dates in other orders
 * are refused, since they read two ways.
 * @param nameOf What the option is called.
 * @param isDay True where a month or a year will not do.
 * @throws UserError when it is none of these.
 */
export function parseDateOption(
  nameOf: (say: Messages) => string,
  typed: string,
  isDay = false,
): IsoDate {
  const date = parseIsoDate(typed) ?? fromSigns(typed) ?? fromWords(typed);
  if (date !== null && (!isDay || grainOf(date) === "day")) return date;
  throw new UserError((say) => {
    const { noDate, noDay } = say.errors;
    return (isDay ? noDay : noDate)(nameOf(say));
  });
}

/** `2021年11月5日`, `2021年11月`, `2021年`. */
function fromSigns(typed: string): IsoDate | null {
  const [, year, month, day] = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/.exec(typed) ?? [];
  const parts = [year, month, day].flatMap((part) => part?.padStart(2, "0") ?? []);
  return parseIsoDate(parts.join("-"));
}

function fromWords(typed: string): IsoDate | null {
  const parts = foldForMatch(typed)
    .split(" ")
    .filter((part) => !BETWEEN.test(part));
  if (parts.length > 3) return null;
  const months = parts.flatMap((part) => monthOf(part) ?? []);
  const years = parts.filter((part) => /^\d{4}$/.test(part));
  const days = parts.flatMap((part) => DAY.exec(part)?.[1] ?? []);
  const [month] = months;
  const [year] = years;
  if (month === undefined || year === undefined || days.length !== parts.length - 2) return null;
  return parseIsoDate([year, month, ...days].map((part) => part.padStart(2, "0")).join("-"));
}

/** What stands between a day and its month: `5 de noviembre de 2021`. */
const BETWEEN = /^(?:de|of|the)$/;
/** `5`, `5th`, `1er`; the sign of `1º` is folded to a letter. */
const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|o)?$/;

/** `11` for `november`, `nov`, `noviembre`; null when fewer than three letters, or several months begin so. */
function monthOf(word: string): string | null {
  if (word.length < 3) return null;
  const found = new Set(
    LANGUAGES.flatMap(({ say }) => {
      const months = foldForMatch(say.months).split(" ");
      return months.flatMap((month, at) => (month.startsWith(word) ? [at] : []));
    }),
  );
  const [only] = found;
  return only === undefined || found.size > 1 ? null : String(only + 1);
}
