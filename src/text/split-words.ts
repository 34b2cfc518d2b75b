import { foldWord } from "./fold-word.ts";
import { isAsciiLetter } from "./is-ascii-letter.ts";
import type { Span } from "./span.ts";

/** A word where it stands in the raw text, with the form that is compared (see `foldWord`). */
export interface Word extends Span {
  readonly folded: string;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** Scripts written without spaces: every character is a word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** The words of a text in order: letters, digits and marks, with apostrophes inside a word. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  scanWords(text, (start, end) => {
    const folded = foldWord(text.slice(start, end));
    if (folded !== "") words.push({ start, end, folded });
  });
  return words;
}

/** Calls `visit` with the offsets of every word, in order, without making objects. Linear time. */
export function scanWords(text: string, visit: (start: number, end: number) => void): void {
  let start = -1;
  let at = 0;
  while (at < text.length) {
    const width = characterWidth(text, at);
    const kind = kindAt(text, at, width);
    if (kind === "unspaced") {
      if (start >= 0) visit(start, at);
      visit(at, at + width);
      start = -1;
    } else if (kind === "letter") {
      if (start < 0) start = at;
    } else if (start >= 0 && !joins(text, at)) {
      visit(start, at);
      start = -1;
    }
    at += width;
  }
  if (start >= 0) visit(start, text.length);
}

type Kind = "letter" | "unspaced" | "other";

function kindAt(text: string, at: number, width: number): Kind {
  const code = text.charCodeAt(at);
  if (code < 128) return isAsciiLetter(code) || isDigit(code) ? "letter" : "other";
  if (code >= 0x2010 && code <= 0x2027) return "other";
  const character = text.slice(at, at + width);
  if (UNSPACED.test(character)) return "unspaced";
  return LETTER.test(character) ? "letter" : "other";
}

function characterWidth(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return 1;
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** An apostrophe between letters, and a point or comma between digits, do not end the word. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (code === 0x2c || code === 0x2e) return isDigit(before) && isDigit(after);
  if (!isApostrophe(code) || isDigit(before)) return false;
  if (after < 128) return isAsciiLetter(after);
  return kindAt(text, at + 1, characterWidth(text, at + 1)) === "letter";
}

/** U+02BC, which is a letter, joins by itself. */
function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
