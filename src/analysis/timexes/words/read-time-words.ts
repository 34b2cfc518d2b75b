import { classifyNumber } from "./classify-number.ts";
import { classifyWord } from "./classify-word.ts";
import { createPieceReader } from "./create-piece-reader.ts";
import type { RawWords } from "./raw-words.ts";
import { codeOf, type TimeWordClass } from "./time-word-class.ts";
import type { TimeWords } from "./time-words.ts";

const OTHER = codeOf("other");

/** Cuts a text into time words. Linear in the text's length. */
export function readTimeWords(text: string): TimeWords {
  const starts: number[] = [];
  const ends: number[] = [];
  const lower: string[] = [];
  const pieceEnd = createPieceReader(text);
  const lowerOf = rememberedLower();
  for (let at = 0; at < text.length; ) {
    const end = pieceEnd(at);
    if (end === at) {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1;
      continue;
    }
    starts.push(at);
    ends.push(end);
    lower.push(lowerOf(text.slice(at, end)));
    at = end;
  }
  const raw = { text, starts, ends, lower };
  const values: (number | string | null)[] = [];
  const codes: string[] = [];
  for (let index = 0; index < starts.length; index++) {
    const entry = classify(raw, index);
    values.push(entry?.value ?? null);
    codes.push(entry === null ? OTHER : codeOf(entry.class));
  }
  return { ...raw, values, shape: codes.join("") };
}

/** A text writes the same words again and again; each is kept once. */
function rememberedLower(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const held = known.get(word);
    if (held !== undefined) return held;
    const lower = word.toLowerCase();
    known.set(word, lower);
    return lower;
  };
}

function classify(
  raw: RawWords,
  index: number,
): { readonly class: TimeWordClass; readonly value: number | string | null } | null {
  const word = raw.lower[index]!;
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return classifyNumber(raw, index);
  if (isLetter(code, word)) return classifyWord(raw, index);
  const mark = markClass(raw, index, word);
  return mark === null ? null : { class: mark, value: null };
}

function isLetter(code: number, word: string): boolean {
  return code < 128 ? code >= 97 && code <= 122 : /^\p{L}/u.test(word);
}

function markClass(raw: RawWords, index: number, mark: string): TimeWordClass | null {
  switch (mark) {
    case ",":
      return "comma";
    case ".":
      return isAbbreviationDot(raw, index) ? "dot" : "stop";
    case "!":
    case "?":
    case ";":
      return "stop";
    case "-":
    case "\u2010":
    case "\u2011":
      return isGlued(raw, index) ? "hyphen" : "dash";
    case "\u2013":
    case "\u2014":
      return "dash";
    case "'":
    case "\u2019":
      return "apostrophe";
    case "\u2018":
      return "apostrophe";
    case "&":
      return "and";
    default:
      if (mark.endsWith("s")) return "possessive";
      return mark.startsWith("\n") ? "break" : null;
  }
}

function isGlued(raw: RawWords, index: number): boolean {
  return raw.ends[index - 1] === raw.starts[index] && raw.starts[index + 1] === raw.ends[index];
}

const ABBREVIATED =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|yrs?|hrs?|mins?|secs?)$/;

function isAbbreviationDot(raw: RawWords, index: number): boolean {
  return raw.ends[index - 1] === raw.starts[index] && ABBREVIATED.test(raw.lower[index - 1] ?? "");
}
