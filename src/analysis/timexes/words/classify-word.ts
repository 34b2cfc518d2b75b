import type { RawWords } from "./raw-words.ts";
import { type LexiconEntry, TIME_LEXICON } from "./time-lexicon.ts";

/** Months that are also words of their own: only a capital makes them months. */
const CAPITAL_ONLY = new Set(["may", "march", "august", "mar", "dec", "sat", "sun", "mon", "wed"]);

/** Abbreviations that are also names or words: only beside a number or month do they count. */
const SHORT = new Set(
  "jan mar apr jun jul sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ad ce est".split(
    " ",
  ),
);

/** The class of a word; null when it has none or does not mean a time here. */
export function classifyWord(raw: RawWords, index: number): LexiconEntry | null {
  const word = raw.lower[index]!;
  const entry = TIME_LEXICON.get(word);
  if (entry !== undefined) return meansTime(raw, index, word, entry) ? entry : null;
  const isMeridiem = word.startsWith("a.") || word.startsWith("p.");
  return isMeridiem ? { class: "meridiem", value: word[0]! } : null;
}

function meansTime(raw: RawWords, index: number, word: string, entry: LexiconEntry): boolean {
  if (entry.class === "meridiem") return /^\d/.test(raw.lower[index - 1] ?? "");
  if (CAPITAL_ONLY.has(word) && !isCapital(raw.text, raw.starts[index]!)) return false;
  return !SHORT.has(word) || standsBesideDate(raw, index);
}

function isCapital(text: string, at: number): boolean {
  const letter = text[at]!;
  return letter !== letter.toLowerCase();
}

/** True when a number or a month stands next, past a full stop or comma. */
function standsBesideDate(raw: RawWords, index: number): boolean {
  let after = index + 1;
  if (raw.lower[after] === ".") after++;
  if (raw.lower[after] === ",") after++;
  const next = raw.lower[after] ?? "";
  const before = raw.lower[index - 1] ?? "";
  if (/^\d/.test(next) || /^\d/.test(before)) return true;
  const isWeekday = TIME_LEXICON.get(raw.lower[index]!)?.class === "weekday";
  return isWeekday && TIME_LEXICON.get(next)?.class === "month" && next !== "may";
}
