import { escapeXml } from "./escape-xml.ts";
import { roundCoordinate } from "./round-coordinate.ts";
import { type TextStyle, widthOf } from "./text-style.ts";

/** Draws text, and collects the outlines it is drawn with: one `<path>` a glyph, used many times. */
export interface TextPen {
  /** A line of text from `x`; one that runs from right to left ends at `x + width` instead. */
  readonly write: (
    text: string,
    place: { readonly x: number; readonly y: number; readonly width?: number },
    style: TextStyle,
    colour: string,
  ) => string;
  /** The collected outlines, to stand before their use. */
  readonly outlines: () => string;
}

/** Scripts whose letters neither join nor turn: a glyph a character, left to right. */
const PLAIN =
  /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Armenian}\p{sc=Georgian}\p{sc=Common}]*$/u;

const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

/**
 * Plain scripts are drawn by their outlines, which costs a tenth of having the renderer shape the
 * text; it shapes the others, where letters join, stack or run from right to left.
 */
export function createTextPen(): TextPen {
  const used = new Map<string, string>();
  return {
    write: (text, place, style, colour) =>
      PLAIN.test(text)
        ? writePlain(text, place, style, colour, used)
        : writeShaped(text, place, style, colour),
    outlines: () => [...used].map(([id, path]) => `<path id="${id}" d="${path}"/>`).join("\n"),
  };
}

function writePlain(
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
  { metrics, size, weight }: TextStyle,
  colour: string,
  used: Map<string, string>,
): string {
  const { unitsPerEm } = metrics;
  const glyphs: string[] = [];
  let along = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    const glyph = metrics.glyphOf(codePoint);
    const id = `${weight[0]}${glyph}`;
    if (!used.has(id)) used.set(id, metrics.outline(glyph));
    if (used.get(id) !== "") glyphs.push(`<use href="#${id}" x="${along}"/>`);
    along += Math.round((metrics.advance(codePoint) ?? 0) * unitsPerEm);
  }
  const scale = size / unitsPerEm;
  const transform = `translate(${roundCoordinate(x)} ${roundCoordinate(y)}) scale(${scale} ${-scale})`;
  return `<g transform="${transform}" fill="${colour}">${glyphs.join("")}</g>`;
}

/** Marks that set the direction of full stops and commas at the ends of a right-to-left line. */
const RIGHT_TO_LEFT_MARK = "\u200f";

function writeShaped(
  text: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width?: number },
  style: TextStyle,
  colour: string,
): string {
  const mirrored = RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? "");
  const end = width === undefined ? x + widthOf(text, style) : x + width;
  const attributes = mirrored
    ? `x="${roundCoordinate(end)}" text-anchor="end"`
    : `x="${roundCoordinate(x)}"`;
  const marked = mirrored ? RIGHT_TO_LEFT_MARK + text + RIGHT_TO_LEFT_MARK : text;
  return `<text ${attributes} y="${roundCoordinate(y)}" font-size="${style.size}" font-weight="${style.weight}" fill="${colour}">${escapeXml(marked)}</text>`;
}
