import { isAsciiLetter } from "#text/is-ascii-letter.ts";
import type { Span } from "#text/span.ts";
import { LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from "./data/abbreviations.ts";
import type { Token } from "./document.ts";

/** A token whose sentence and part of speech are set as soon as they are known. */
export interface DraftToken extends Token {
  tag: Token["tag"];
  form: Token["form"];
  sentence: number;
}

/**
 * In order: addresses, handles and hashtags; doubled marks; acronyms with stops; numbers; words
 * with inner apostrophes and hyphens; runs of stops and dashes; any other visible character.
 * Each alternative begins with another kind of character or is bounded, so no text backtracks.
 */
const TOKEN =
  /(?:https?:\/\/|www\.|pic\.twitter\.com\/)[^\s“”"<>]+|[@#][\p{L}\p{N}_]+|``|(?<=\S)'(?=''(?!'))|''|‘‘|’’|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?|\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}[\p{L}\p{M}]*)?(?:-[\p{L}\p{N}]+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’‐‑-]|&(?=\p{Lu}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\.{2,}|--+|[^\s]/gu;

const LINE_FEED = 0x0a;
const SPACE = 0x20;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const PLAIN_MARK = /^[.,:;?!()]$/;
const WORD = /^[\p{L}@#]|^\p{N}.*\p{L}/u;
const PLAIN_WORD = /^[A-Za-z]/;
const ORDINAL = /^\p{N}+(?:st|nd|rd|th)$/u;
const QUOTES = new Set("“ ” \" „ ‟ « » `` '' ‘‘ ’’ ‘ ’ ' `".split(" "));
const APOSTROPHE = /['’]/;
const CLITIC = /['’](?:s|m|re|ve|d|ll)$/i;

/** Divides one stretch of the text into tokens. Clitics (`’s`, `’ve`) stand alone, `n’t` does not. */
export function tokenize(text: string, within: Span): DraftToken[] {
  const tokens: DraftToken[] = [];
  const part = text.slice(within.start, within.end);
  const pattern = new RegExp(TOKEN);
  let next = 0;
  while (next < part.length) {
    if (part.charCodeAt(next) === SPACE || part.charCodeAt(next) === LINE_FEED) next++;
    const end = endOfPlainWord(part, next);
    if (end > next) {
      tokens.push(plainWord(part.slice(next, end), within.start + next));
      next = end;
      continue;
    }
    const alone = LONE_MARKS.get(part.charCodeAt(next));
    if (alone !== undefined) {
      const mark = part.charAt(next);
      tokens.push(draft(within.start + next, mark, mark, alone, false));
      next++;
      continue;
    }
    pattern.lastIndex = next;
    const found = pattern.exec(part);
    if (!found) break;
    addMatch(tokens, text, found[0], within.start + found.index);
    next = pattern.lastIndex;
  }
  return tokens;
}

/**
 * The end of a word of ASCII letters before a space, a comma, a sentence's stop or the end; `from`
 * when there is none. Most words are plain, and read so they cost a fraction of the pattern.
 */
function endOfPlainWord(part: string, from: number): number {
  let end = from;
  while (isAsciiLetter(part.charCodeAt(end))) end++;
  const behind = part.charCodeAt(end);
  const stop = behind === FULL_STOP && isSpaceOrEnd(part, end + 1);
  return stop || behind === COMMA || isSpaceOrEnd(part, end) ? end : from;
}

function isSpaceOrEnd(part: string, at: number): boolean {
  const code = part.charCodeAt(at);
  return code === SPACE || code === LINE_FEED || at === part.length;
}

/** By their codes the marks that are a token whatever stands beside them, which need no pattern. */
const LONE_MARKS: ReadonlyMap<number, Token["kind"]> = new Map(
  Array.from(',:;!?()“”"/\\[]{}<>|$%&*+=^~_', (mark) => [mark.charCodeAt(0), kindOf(mark)]),
);

function plainWord(word: string, start: number): DraftToken {
  const capital = word.charCodeAt(0) < 0x61;
  return draft(start, word, word.toLowerCase(), "word", capital);
}

/** Adds what the pattern matched: a stop to the word before it, a clitic apart from its word. */
function addMatch(tokens: DraftToken[], text: string, match: string, start: number): void {
  const end = start + match.length;
  const last = tokens.at(-1);
  if (match === "." && last?.end === start && takesStop(last, text)) {
    tokens[tokens.length - 1] = tokenAt(text, last.start, end);
    return;
  }
  const clitic = match.length > 2 && APOSTROPHE.test(match) ? CLITIC.exec(match) : null;
  if (clitic && clitic.index > 0) {
    tokens.push(tokenAt(text, start, start + clitic.index));
    tokens.push(tokenAt(text, start + clitic.index, end));
  } else tokens.push(tokenAt(text, start, end));
}

function tokenAt(text: string, start: number, end: number): DraftToken {
  const word = text.slice(start, end);
  const first = word.charAt(0);
  const capital = first !== first.toLowerCase() && first === first.toUpperCase();
  return draft(start, word, lowerOf(word), kindOf(word), capital);
}

function draft(
  start: number,
  text: string,
  lower: string,
  kind: Token["kind"],
  capital: boolean,
): DraftToken {
  const end = start + text.length;
  return { start, end, text, lower, kind, tag: "mark", form: null, capital, sentence: -1 };
}

function kindOf(word: string): Token["kind"] {
  if (PLAIN_WORD.test(word)) return "word";
  if (PLAIN_MARK.test(word)) return "punctuation";
  if (QUOTES.has(word)) return "quote";
  if (/^\p{N}/u.test(word) && (!WORD.test(word) || ORDINAL.test(word))) return "number";
  return WORD.test(word) || CLITIC.test(word) ? "word" : "punctuation";
}

/** Initials and capitalised abbreviations keep their full stop: `J.`, `Sen.`, `Inc.` */
function takesStop(word: DraftToken, text: string): boolean {
  if (word.kind !== "word") return false;
  if (word.capital && word.text.length === 1) return text.charAt(word.start - 1) !== "’";
  const listed = LEADING_ABBREVIATIONS.has(word.lower) || TRAILING_ABBREVIATIONS.has(word.lower);
  return listed && (word.capital || /^(?:vs?|etc|no|nos|approx)$/.test(word.lower));
}

function lowerOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}
