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

/** What an article's stretches are divided with. */
interface Tokenizing {
  readonly text: string;
  readonly pattern: RegExp;
  readonly tokenOf: (word: string, start: number) => DraftToken;
}

/**
 * Gives a function that divides one stretch of the text into tokens. Clitics (`’s`, `’ve`) stand
 * alone, `n’t` does not.
 */
export function createTokenizer(text: string): (within: Span) => DraftToken[] {
  const tokenizing = { text, pattern: new RegExp(TOKEN), tokenOf: createTokenMaker() };
  return (within) => tokenize(tokenizing, within);
}

function tokenize(tokenizing: Tokenizing, within: Span): DraftToken[] {
  const { text, pattern, tokenOf } = tokenizing;
  const tokens: DraftToken[] = [];
  const part = text.slice(within.start, within.end);
  let next = 0;
  while (next < part.length) {
    if (part.charCodeAt(next) === SPACE || part.charCodeAt(next) === LINE_FEED) next++;
    const end = endOfPlainWord(part, next);
    if (end > next) {
      tokens.push(tokenOf(part.slice(next, end), within.start + next));
      next = end;
      continue;
    }
    if (LONE_MARKS.has(part.charCodeAt(next))) {
      tokens.push(tokenOf(part.charAt(next), within.start + next));
      next++;
      continue;
    }
    pattern.lastIndex = next;
    const found = pattern.exec(part);
    if (!found) break;
    addMatch(tokenizing, tokens, found[0], within.start + found.index);
    next = pattern.lastIndex;
  }
  return tokens;
}

/** What the characters of a token say whatever stands beside them. */
type Written = Pick<Token, "text" | "lower" | "kind" | "capital">;

/** A text writes the same words again and again; each is looked at and kept once. */
function createTokenMaker(): Tokenizing["tokenOf"] {
  const known = new Map<string, Written>();
  return (word, start) => {
    let written = known.get(word);
    if (written === undefined) {
      written = readWritten(word);
      known.set(word, written);
    }
    const { text, lower, kind, capital } = written;
    const end = start + text.length;
    return { start, end, text, lower, kind, tag: "mark", form: null, capital, sentence: -1 };
  };
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

/** The codes of the marks that are a token whatever stands beside them, which need no pattern. */
const LONE_MARKS: ReadonlySet<number> = new Set(
  Array.from(',:;!?()“”"/\\[]{}<>|$%&*+=^~_', (mark) => mark.charCodeAt(0)),
);

/** Adds what the pattern matched: a stop to the word before it, a clitic apart from its word. */
function addMatch(
  { text, tokenOf }: Tokenizing,
  tokens: DraftToken[],
  match: string,
  start: number,
): void {
  const last = tokens.at(-1);
  if (match === "." && last?.end === start && takesStop(last, text)) {
    tokens[tokens.length - 1] = tokenOf(`${last.text}.`, last.start);
    return;
  }
  const clitic = match.length > 2 && APOSTROPHE.test(match) ? CLITIC.exec(match) : null;
  if (clitic && clitic.index > 0) {
    tokens.push(tokenOf(match.slice(0, clitic.index), start));
    tokens.push(tokenOf(match.slice(clitic.index), start + clitic.index));
  } else tokens.push(tokenOf(match, start));
}

function readWritten(text: string): Written {
  const first = text.charAt(0);
  const capital = first !== first.toLowerCase() && first === first.toUpperCase();
  return { text, lower: lowerOf(text), kind: kindOf(text), capital };
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
