import type { Span } from "./span.ts";

const HYPHEN = /[-‐‑]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** The span with the whole of a compound that it cuts: `43-year` of `43-year-old` becomes all of it. */
export function wholeCompound(text: string, { start, end }: Span): Span {
  let last = end;
  while (HYPHEN.test(text.charAt(last)) && LETTER.test(text.charAt(last + 1))) {
    last += 1;
    while (LETTER.test(text.charAt(last))) last += 1;
  }
  let first = start;
  while (HYPHEN.test(text.charAt(first - 1)) && LETTER.test(text.charAt(first - 2))) {
    first -= 1;
    while (LETTER.test(text.charAt(first - 1))) first -= 1;
  }
  return { start: first, end: last };
}
