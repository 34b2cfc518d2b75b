import type { FontMetrics } from "./read-font-metrics.ts";

/** A size and weight of the picture's font. Sizes and widths are in pixels. */
export interface TextStyle {
  readonly size: number;
  readonly weight: "normal" | "bold";
  readonly metrics: FontMetrics;
}

/**
 * A text as far as the style's font can draw it, spaces and line ends as one space. Signs that it
 * lacks are left out; letters that it lacks are told by `[…]`, so that no words seem whole without.
 */
export function drawable(text: string, { metrics }: TextStyle): string {
  let kept = "";
  let missing = "";
  for (const character of text.replace(/\s+/gu, " ")) {
    if (metrics.advance(character.codePointAt(0)!) === null) {
      missing += character;
      continue;
    }
    // What joins emoji into one is drawn as nothing, but no gap ends at it.
    if (missing !== "" && character === "\u200d") continue;
    kept = joined(kept, missing, character);
    missing = "";
  }
  return joined(kept, missing, "").trim();
}

/** What was kept, a sign for letters that are missing, and what follows: without a space too many. */
function joined(kept: string, missing: string, next: string): string {
  if (/[\p{L}\p{N}]/u.test(missing)) return `${kept}[…]${next}`;
  const closesGap = missing !== "" && /[\s,.;:!?]/u.test(next) && kept.endsWith(" ");
  return (closesGap ? kept.slice(0, -1) : kept) + next;
}

/** Whether the style's font has every character of a text. */
export function isDrawable(text: string, { metrics }: TextStyle): boolean {
  return [...text].every(
    (each) => /\s/u.test(each) || metrics.advance(each.codePointAt(0)!) !== null,
  );
}

/**
 * The width of a text, letter by letter. Kerning and joined letters make the drawn text narrower,
 * never wider, so that what fits by this measure fits.
 */
export function widthOf(text: string, { metrics, size }: TextStyle): number {
  let width = 0;
  for (const character of text) width += metrics.advance(character.codePointAt(0)!) ?? 0;
  return width * size;
}
