/**
 * Keeps right-to-left text, and marks that turn the direction, from reordering what stands around
 * them: the text goes between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode TR9).
 * Text without either stays as it is.
 */
export function isolateDirection(text: string): string {
  if (!TURNS.test(text)) return text;
  const open = count(text, /[\u2066-\u2068]/g);
  const closed = count(text, /\u2069/g);
  const balanced = text + POP.repeat(Math.max(0, open - closed));
  return `${FIRST_STRONG}${balanced}${POP}`;
}

const FIRST_STRONG = "\u2068";
const POP = "\u2069";

const TURNS =
  /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
