/** The outline of a glyph as SVG path data in font units, y pointing up; empty for a space. */
export type GlyphOutline = (glyph: number) => string;

interface GlyphTables {
  readonly glyf: number;
  readonly loca: number;
  /** `head.indexToLocFormat`: 1 for offsets of four bytes. */
  readonly longOffsets: boolean;
}

/** How deep a glyph may be made of others: enough for any font, and an end for a broken one. */
const DEEPEST = 4;

/** Reads TrueType outlines (OpenType 1.9, "glyf"): plain glyphs and those made of others. */
export function readGlyphOutlines(view: DataView, tables: GlyphTables): GlyphOutline {
  const placeOf = (glyph: number): number | null => {
    const [from, to] = [glyph, glyph + 1].map((index) =>
      tables.longOffsets
        ? view.getUint32(tables.loca + index * 4)
        : view.getUint16(tables.loca + index * 2) * 2,
    );
    return from === to ? null : tables.glyf + from!;
  };
  const outline = (glyph: number, depth: number): readonly Contour[] => {
    const at = placeOf(glyph);
    if (at === null || depth > DEEPEST) return [];
    const contours = view.getInt16(at);
    if (contours >= 0) return readContours(view, at, contours);
    return readParts(view, at + 10).flatMap(({ glyph: part, place }) =>
      outline(part, depth + 1).map((contour) => contour.map(place)),
    );
  };
  return (glyph) => outline(glyph, 0).map(contourPath).join("");
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

type Contour = readonly Point[];

function readContours(view: DataView, glyph: number, count: number): readonly Contour[] {
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(glyph + 10 + index * 2));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = glyph + 10 + count * 2;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = view.getUint8(at++);
    const repeats = flag & 8 ? view.getUint8(at++) : 0;
    for (let index = 0; index <= repeats; index++) flags.push(flag);
  }
  const xs = readCoordinates(view, at, flags, 2, 16);
  const ys = readCoordinates(view, xs.end, flags, 4, 32);
  const points = flags.map((flag, index) => ({
    x: xs.values[index]!,
    y: ys.values[index]!,
    onCurve: (flag & 1) === 1,
  }));
  return ends.map((end, index) => points.slice(index === 0 ? 0 : ends[index - 1]! + 1, end + 1));
}

/** Coordinates are told as steps of one or two bytes; `short` and `same` are the flags' bits. */
function readCoordinates(
  view: DataView,
  start: number,
  flags: readonly number[],
  short: number,
  same: number,
): { readonly values: readonly number[]; readonly end: number } {
  let at = start;
  let value = 0;
  const values = flags.map((flag) => {
    if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++);
    else if (!(flag & same)) {
      value += view.getInt16(at);
      at += 2;
    }
    return value;
  });
  return { values, end: at };
}

interface Part {
  readonly glyph: number;
  readonly place: (point: Point) => Point;
}

function readParts(view: DataView, start: number): readonly Part[] {
  const parts: Part[] = [];
  let at = start;
  let flags = 0;
  do {
    flags = view.getUint16(at);
    const glyph = view.getUint16(at + 2);
    const wide = (flags & 1) === 1;
    const dx = wide ? view.getInt16(at + 4) : view.getInt8(at + 4);
    const dy = wide ? view.getInt16(at + 6) : view.getInt8(at + 5);
    at += wide ? 8 : 6;
    const [a, b, c, d, size] = readTransform(view, at, flags);
    at += size;
    parts.push({
      glyph,
      place: ({ x, y, onCurve }) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, onCurve }),
    });
  } while (flags & 32);
  return parts;
}

/** The 2×2 matrix of a part and the bytes it takes. */
function readTransform(
  view: DataView,
  at: number,
  flags: number,
): readonly [number, number, number, number, number] {
  const number = (index: number) => view.getInt16(at + index * 2) / 16384;
  if (flags & 8) return [number(0), 0, 0, number(0), 2];
  if (flags & 64) return [number(0), 0, 0, number(1), 4];
  if (flags & 128) return [number(0), number(1), number(2), number(3), 8];
  return [1, 0, 0, 1, 0];
}

/** A closed curve; between two control points lies a point of the curve that is not told. */
function contourPath(contour: Contour): string {
  const first = contour.findIndex(({ onCurve }) => onCurve);
  if (first < 0) return "";
  const points = [...contour.slice(first), ...contour.slice(0, first), contour[first]!];
  let path = `M${points[0]!.x} ${points[0]!.y}`;
  for (let index = 1; index < points.length; index++) {
    const point = points[index]!;
    if (point.onCurve) path += `L${point.x} ${point.y}`;
    else {
      const next = points[index + 1]!;
      const end = next.onCurve ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
      path += `Q${point.x} ${point.y} ${end.x} ${end.y}`;
      if (next.onCurve) index++;
    }
  }
  return `${path}Z`;
}
