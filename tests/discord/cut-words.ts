import type { ShownQuotation } from "./shown-words.ts";

/**
 * Quotations that begin or end inside a word of the article they are from. A long word may be cut,
 * and so may scripts that are written without spaces.
 */
export function cutWords(
  { words, isCutBefore, isCutAfter }: ShownQuotation,
  articles: readonly string[],
): readonly string[] {
  const isCut = (text: string, at: number) =>
    isInWord(text, at) && wordAround(text, at).length <= LONG;
  const isWhole = (text: string) =>
    placesOf(words, text).some(
      (start) =>
        !(isCutBefore && isCut(text, start)) && !(isCutAfter && isCut(text, start + words.length)),
    );
  const isHeld = articles.some((text) => text.includes(words));
  return isHeld && !articles.some(isWhole) ? [`cuts a word at an end of ${words}`] : [];
}

/** Longer ones, such as addresses, are cut rather than left out. */
const LONG = 40;

function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function isInWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1)) && !UNSPACED.test(text[at] ?? "");
}

function wordAround(text: string, at: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - 2 * LONG), at))?.[0] ?? "";
  const after = /^\S*/.exec(text.slice(at, at + 2 * LONG))?.[0] ?? "";
  return before + after;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
