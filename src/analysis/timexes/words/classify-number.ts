import { formatDay } from "#text/plain-date.ts";
import type { RawWords } from "./raw-words.ts";
import type { LexiconEntry } from "./time-lexicon.ts";

const MONEY_BEFORE = /[$£€¥#₹₩]$/;
const NOT_A_COUNT_AFTER = /^(?:%|percent|per\s?cent|pct|points?|degrees|million|billion|trillion)$/;

/** The class of a word that begins with a digit; null when it is money, a share or a score. */
export function classifyNumber(raw: RawWords, index: number): LexiconEntry | null {
  const word = raw.lower[index]!;
  const next = raw.lower[index + 1] ?? "";
  if (MONEY_BEFORE.test(raw.lower[index - 1] ?? "") || NOT_A_COUNT_AFTER.test(next)) return null;
  return wholeDate(word) ?? clockTime(word) ?? fraction(word) ?? plainNumber(word);
}

function wholeDate(word: string): LexiconEntry | null {
  if (/^\d{4}-\d\d-\d\d$/.test(word)) return { class: "fullDate", value: word };
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(word);
  if (!slashed) return null;
  const [, first, second, year] = slashed.map(Number) as [number, number, number, number];
  const full = year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;
  const [month, day] = first > 12 ? [second, first] : [first, second];
  return { class: "fullDate", value: formatDay({ year: full, month, day }) };
}

function clockTime(word: string): LexiconEntry | null {
  const match = /^(\d{1,2})(?::(\d\d))?(?::\d\d)?(am|pm|hrs|h)?$/.exec(word);
  if (!match || (match[2] === undefined && match[3] === undefined)) return null;
  const hour = hourOf(Number(match[1]), match[3]);
  if (hour > 24 || Number(match[2] ?? 0) > 59) return null;
  return { class: "clock", value: `T${String(hour).padStart(2, "0")}:${match[2] ?? "00"}` };
}

/** Hours of the day from a clock's hour and its half of the day. */
function hourOf(hour: number, half: string | undefined): number {
  if (half?.startsWith("p") && hour < 12) return hour + 12;
  return half?.startsWith("a") && hour === 12 ? 0 : hour;
}

function fraction(word: string): LexiconEntry | null {
  const match = /^(\d+)\/(\d+)$/.exec(word);
  if (!match || Number(match[2]) === 0) return null;
  const value = Number(match[1]) / Number(match[2]);
  return value < 1 ? { class: "fraction", value } : null;
}

function plainNumber(word: string): LexiconEntry | null {
  if (/^\d{4}$/.test(word) && word >= "1000" && word < "2200") {
    return { class: "year", value: Number(word) };
  }
  if (/^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31) {
    return { class: "day", value: Number(word) };
  }
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(word)) return { class: "ordinal", value: parseInt(word, 10) };
  if (/^\d{1,3}0s$/.test(word)) return { class: "decade", value: parseInt(word, 10) / 10 };
  const digits = word.replaceAll(",", "");
  return /^\d+(?:\.\d+)?$/.test(digits) ? { class: "number", value: Number(digits) } : null;
}
