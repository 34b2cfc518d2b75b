import { type TextStyle, widthOf } from "./text-style.ts";

/** Breaks a text into at most `lines` lines no wider than `width`; what is cut ends in `…`. */
export function wrapText(
  text: string,
  style: TextStyle,
  width: number,
  lines: number,
): readonly string[] {
  const wrapped: string[] = [];
  let rest = text;
  while (rest !== "" && wrapped.length < lines) {
    const last = wrapped.length === lines - 1;
    const length = fittingLength(rest, style, width);
    if (length >= rest.length) {
      wrapped.push(rest);
      return wrapped;
    }
    wrapped.push(last ? shortened(rest, style, width) : rest.slice(0, length).trimEnd());
    rest = rest.slice(length).trimStart();
  }
  return wrapped;
}

/** The text when it fits, else as many of its words as do, and `…`. */
export function shortened(text: string, style: TextStyle, width: number): string {
  if (widthOf(text, style) <= width) return text;
  const room = width - widthOf("…", style);
  const kept = text.slice(0, fittingLength(text, style, room)).replace(/[\s,;:–—-]+$/u, "");
  return `${kept}…`;
}

/** How much of a text fits: up to the last space within the width, else up to the last letter. */
function fittingLength(text: string, style: TextStyle, width: number): number {
  let used = 0;
  let length = 0;
  let space = 0;
  for (const character of text) {
    used += widthOf(character, style);
    if (character === " ") space = length;
    if (used > width && character !== " ") return space > 0 ? space : Math.max(length, 1);
    length += character.length;
  }
  return length;
}
