import type { Span } from "#text/span.ts";
import { LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from "./data/abbreviations.ts";
import type { Token } from "./document.ts";

/** A token before its sentence and its part of speech are known. */
export type BareToken = Pick<Token, "start" | "end" | "text" | "lower" | "kind" | "capital">;

/**
 * In order: addresses, handles and hashtags; doubled marks; acronyms with stops; numbers; words
 * with inner apostrophes and hyphens; runs of stops and dashes; any other visible character.
 * Each alternative begins with another kind of character or is bounded, so no text backtracks.
 */
const TOKEN =
  /(?:https?:\/\/|www\.|pic\.twitter\.com\/)[^\s“”"<>]+|[@#][\p{L}\p{N}_]+|``|''|‘‘|’’|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?|\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}[\p{L}\p{M}]*)?(?:-[\p{L}\p{N}]+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’‐‑-]|&(?=\p{Lu}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\.{2,}|--+|[^\s]/gu;

const WORD = /^[\p{L}@#]|^\p{N}.*\p{L}/u;
const PLAIN_WORD = /^[A-Za-z]/;
const ORDINAL = /^\p{N}+(?:st|nd|rd|th)$/u;
const QUOTES = new Set([
  "“",
  "”",
  '"',
  "„",
  "‟",
  "«",
  "»",
  "``",
  "''",
  "‘‘",
  "’’",
  "‘",
  "’",
  "'",
  "`",
]);
const APOSTROPHE = /['’]/;
const CLITIC = /['’](?:s|m|re|ve|d|ll)$/i;

/** Divides one stretch of the text into tokens. Clitics (`’s`, `’ve`) stand alone, `n’t` does not. */
export function tokenize(text: string, within: Span): BareToken[] {
  const tokens: BareToken[] = [];
  const part = text.slice(within.start, within.end);
  for (const { 0: match, index } of part.matchAll(TOKEN)) {
    const start = within.start + index;
    const last = tokens.at(-1);
    if (match === "." && last?.end === start && takesStop(last, text)) {
      tokens[tokens.length - 1] = tokenAt(text, last.start, start + 1);
      continue;
    }
    const clitic = match.length > 2 && APOSTROPHE.test(match) ? CLITIC.exec(match) : null;
    if (clitic && clitic.index > 0) {
      tokens.push(tokenAt(text, start, start + clitic.index));
      tokens.push(tokenAt(text, start + clitic.index, start + match.length));
    } else tokens.push(tokenAt(text, start, start + match.length));
  }
  return tokens;
}

function tokenAt(text: string, start: number, end: number): BareToken {
  const word = text.slice(start, end);
  const first = word.charAt(0);
  return {
    start,
    end,
    text: word,
    lower: lowerOf(word),
    kind: kindOf(word),
    capital: first !== first.toLowerCase() && first === first.toUpperCase(),
  };
}

function kindOf(word: string): Token["kind"] {
  if (PLAIN_WORD.test(word)) return "word";
  if (QUOTES.has(word)) return "quote";
  if (/^\p{N}/u.test(word) && (!WORD.test(word) || ORDINAL.test(word))) return "number";
  return WORD.test(word) || CLITIC.test(word) ? "word" : "punctuation";
}

/** Initials and capitalised abbreviations keep their full stop: `J.`, `Sen.`, `Inc.` */
function takesStop(word: BareToken, text: string): boolean {
  if (word.kind !== "word") return false;
  if (word.capital && word.text.length === 1) return text.charAt(word.start - 1) !== "’";
  const listed = LEADING_ABBREVIATIONS.has(word.lower) || TRAILING_ABBREVIATIONS.has(word.lower);
  return listed && (word.capital || /^(?:vs?|etc|no|nos|approx)$/.test(word.lower));
}

function lowerOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}
