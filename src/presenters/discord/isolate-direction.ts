/**
 * Keeps right-to-left text, and marks that turn the direction, from reordering what stands around
 * them: the text goes between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode TR9).
 * Text without either stays as it is.
 */
export function isolateDirection(text: string): string {
  if (!TURNS.test(text)) return text;
  const { closing, open } = unpaired(text);
  return FIRST_STRONG.repeat(1 + closing) + text + POP.repeat(open + 1);
}

/** How many isolates the text ends without having begun, and begins without ending. */
function unpaired(text: string): { closing: number; open: number } {
  let closing = 0;
  let open = 0;
  for (const [mark] of text.matchAll(/[\u2066-\u2069]/g)) {
    if (mark !== POP) open += 1;
    else if (open > 0) open -= 1;
    else closing += 1;
  }
  return { closing, open };
}

const FIRST_STRONG = "\u2068";
const POP = "\u2069";

const TURNS =
  /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;
