import type { FontMetrics } from "./read-font-metrics.ts";

/** A size and weight of the picture's font. Sizes and widths are in pixels. */
export interface TextStyle {
  readonly size: number;
  readonly weight: "normal" | "bold";
  readonly metrics: FontMetrics;
}

/** The characters of a text that the style's font can draw, spaces and line ends as one space. */
export function drawable(text: string, { metrics }: TextStyle): string {
  let kept = "";
  let dropped = false;
  for (const character of text.replace(/\s+/gu, " ")) {
    const isDrawn = metrics.advance(character.codePointAt(0)!) !== null;
    const closesGap = dropped && /[\s,.;:!?]/u.test(character) && kept.endsWith(" ");
    if (isDrawn) kept = (closesGap ? kept.slice(0, -1) : kept) + character;
    if (isDrawn || character === "\u200d") dropped = dropped && !isDrawn;
    else dropped = true;
  }
  return kept.trim();
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
