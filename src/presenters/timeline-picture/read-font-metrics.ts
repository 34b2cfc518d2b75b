import { type GlyphOutline, readGlyphOutlines } from "./read-glyph-outlines.ts";

/** What is needed of a TrueType font to set and draw a plain text. */
export interface FontMetrics {
  /** The advance of a character in em, or null when the font has no glyph for it. */
  readonly advance: (codePoint: number) => number | null;
  /** 0 where the font has none. */
  readonly glyphOf: (codePoint: number) => number;
  readonly outline: GlyphOutline;
  readonly unitsPerEm: number;
}

/**
 * Reads the tables `cmap` (formats 4 and 12), `hhea`, `hmtx` and `glyf` of a TrueType file
 * (OpenType 1.9, "Font file"). Throws when one of them is missing.
 */
export function readFontMetrics(bytes: Uint8Array): FontMetrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readTables(view);
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`Cannot read font: it has no table ${tag}`);
    return offset;
  };
  const unitsPerEm = view.getUint16(table("head") + 18);
  const measured = view.getUint16(table("hhea") + 34);
  const hmtx = table("hmtx");
  const glyphOf = readCharacterMap(view, table("cmap"));
  const outline = readGlyphOutlines(view, {
    glyf: table("glyf"),
    loca: table("loca"),
    longOffsets: view.getInt16(table("head") + 50) === 1,
  });
  return {
    glyphOf,
    outline,
    unitsPerEm,
    advance: (codePoint) => {
      const glyph = glyphOf(codePoint);
      if (glyph === 0) return null;
      return view.getUint16(hmtx + Math.min(glyph, measured - 1) * 4) / unitsPerEm;
    },
  };
}

function readTables(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + index * 16;
    const letters = [0, 1, 2, 3].map((offset) => String.fromCharCode(view.getUint8(at + offset)));
    tables.set(letters.join(""), view.getUint32(at + 8));
  }
  return tables;
}

type GlyphLookup = (codePoint: number) => number;

/** The widest Unicode subtable: format 12 where there is one, else format 4. */
function readCharacterMap(view: DataView, cmap: number): GlyphLookup {
  const subtables = new Map<number, number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const offset = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    subtables.set(view.getUint16(offset), offset);
  }
  const wide = subtables.get(12);
  if (wide !== undefined) return readFormat12(view, wide);
  const narrow = subtables.get(4);
  if (narrow === undefined) throw new Error("Cannot read font: its cmap is of an unknown format");
  return readFormat4(view, narrow);
}

function readFormat12(view: DataView, at: number): GlyphLookup {
  const groups = view.getUint32(at + 12);
  return (codePoint) => {
    let low = 0;
    let high = groups - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = at + 16 + middle * 12;
      const first = view.getUint32(group);
      if (codePoint < first) high = middle - 1;
      else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
      else return view.getUint32(group + 8) + codePoint - first;
    }
    return 0;
  };
}

function readFormat4(view: DataView, at: number): GlyphLookup {
  const doubled = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + doubled + 2;
  return (codePoint) => {
    for (let index = 0; index < doubled; index += 2) {
      if (codePoint > view.getUint16(ends + index)) continue;
      const first = view.getUint16(starts + index);
      if (codePoint < first) return 0;
      const delta = view.getUint16(starts + doubled + index);
      const rangeAt = starts + doubled * 2 + index;
      const range = view.getUint16(rangeAt);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = view.getUint16(rangeAt + range + (codePoint - first) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
