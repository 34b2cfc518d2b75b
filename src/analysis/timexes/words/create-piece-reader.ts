/** Blank line, a.m., number with what is glued to it, word, one mark. No part can backtrack far. */
const PIECE =
  /\n[ \t\r]*\n|['\u2019]s\b|\b[ap]\.\s?m\b\.?|\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}\/\d{1,2}\/\d{2,4}(?!\d)|\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d+\/\d+|\d+(?:[.,]\d+)*\p{L}*|\p{L}[\p{L}\p{M}\p{N}]*|[^\s\p{L}\p{N}]/iuy;

/**
 * Tells where the time word that begins at an offset ends; the offset itself where none does.
 * Blanks, words and marks in ASCII are most of a text and are told by their codes; the pattern
 * reads the rest.
 */
export function createPieceReader(text: string): (at: number) => number {
  const piece = new RegExp(PIECE);
  return (at) => {
    const code = text.charCodeAt(at);
    if (code === SPACE) return at;
    if (isLetter(code)) {
      const end = asciiWordEnd(text, at);
      const next = text.charCodeAt(end);
      const isAbbreviation = next === DOT && end === at + 1;
      if (!(next >= FIRST_NOT_ASCII) && !isAbbreviation) return end;
    }
    if (code === COMMA || code === DOT) return at + 1;
    piece.lastIndex = at;
    return piece.test(text) ? piece.lastIndex : at;
  };
}

function asciiWordEnd(text: string, at: number): number {
  let end = at + 1;
  while (isLetterOrDigit(text.charCodeAt(end))) end++;
  return end;
}

const SPACE = 32;
const COMMA = 44;
const DOT = 46;
const FIRST_NOT_ASCII = 128;

function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57);
}
