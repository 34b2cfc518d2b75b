import type { TimelinePicture } from "#interactions/block.ts";
import type { IsoDate } from "#text/iso-date.ts";
import { createPictureDates } from "./create-picture-dates.ts";
import { type EntryLayout, type EntryStyles, layOutEntry } from "./lay-out-entry.ts";
import type { PersonSign } from "./person-sign.ts";
import type { PictureFont } from "./picture-font.ts";
import { drawable, type TextStyle } from "./text-style.ts";
import { createTimeScale, type TimeScale } from "./time-scale.ts";
import { wrapText } from "./wrap-text.ts";

export interface PictureStyles extends EntryStyles {
  readonly title: TextStyle;
  readonly note: TextStyle;
}

export interface PlacedEntry extends EntryLayout {
  /** Left edge of the line that the entry hangs on, and the top of its date. */
  readonly x: number;
  readonly y: number;
}

/** Everything on the picture with its place. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  /** Pixels of the image for one of the layout. */
  readonly zoom: number;
  readonly styles: PictureStyles;
  readonly title: readonly string[];
  readonly scale: { readonly time: TimeScale; readonly y: number } | null;
  readonly entries: readonly PlacedEntry[];
  /** The date of each entry, for the line to scale. */
  readonly marks: readonly IsoDate[];
  readonly columns: readonly { readonly x: number; readonly from: number; readonly to: number }[];
}

export const MARGIN = 56;
/** From the line of time to the words beside it. */
export const INDENT = 44;
const GUTTER = 64;
const COLUMN = 920;
/** More entries than this stand in two columns. */
const ONE_COLUMN = 14;

/** Widths of 830 and 1,110 pixels: sharp on a phone. More only takes longer to draw. */
const ONE_COLUMN_ZOOM = 0.8;
const TWO_COLUMN_ZOOM = 0.55;

export function layOutPicture(
  picture: TimelinePicture,
  signs: ReadonlyMap<string, PersonSign>,
  font: PictureFont,
  locale: string,
): PictureLayout {
  const two = picture.entries.length > ONE_COLUMN;
  const styles = stylesOf(font);
  const width = two ? COLUMN * 2 + GUTTER + MARGIN * 2 : COLUMN + MARGIN * 2;
  const title = wrapText(
    drawable(picture.title, styles.title),
    styles.title,
    width - MARGIN * 2,
    2,
  );
  const dates = createPictureDates(locale, styles.date);
  const time = createTimeScale(
    picture.entries.map(({ date }) => date),
    dates.month,
  );
  const scaleY = MARGIN + title.length * styles.title.size * 1.25 + 44;
  const top = time === null ? scaleY : scaleY + 84;
  const entries = picture.entries.map((mark) =>
    layOutEntry(mark, signs, dates, styles, COLUMN - INDENT, two ? 3 : 4),
  );
  const placed = placeEntries(entries, two ? balancedBreak(entries) : entries.length, top);
  const bottom = Math.max(...placed.map(({ y, height }) => y + height), top);
  return {
    width,
    height: Math.ceil(bottom + MARGIN),
    zoom: two ? TWO_COLUMN_ZOOM : ONE_COLUMN_ZOOM,
    styles,
    title,
    scale: time && { time, y: scaleY },
    entries: placed,
    marks: picture.entries.map(({ date }) => date),
    columns: columnsOf(placed),
  };
}

function stylesOf({ regular, bold }: PictureFont): PictureStyles {
  return {
    title: { size: 46, weight: "bold", metrics: bold },
    date: { size: 32, weight: "bold", metrics: bold },
    clause: { size: 32, weight: "normal", metrics: regular },
    who: { size: 25, weight: "normal", metrics: regular },
    note: { size: 22, weight: "normal", metrics: regular },
  };
}

const GAP = 38;

/** How many entries make the first column so that the higher of the two is lowest. */
function balancedBreak(entries: readonly EntryLayout[]): number {
  const total = entries.reduce((sum, { height }) => sum + height + GAP, 0);
  let used = 0;
  let best = { count: entries.length, height: total };
  for (const [index, entry] of entries.entries()) {
    used += entry.height + GAP;
    const height = Math.max(used, total - used);
    if (height < best.height) best = { count: index + 1, height };
  }
  return best.count;
}

function placeEntries(
  entries: readonly EntryLayout[],
  perColumn: number,
  top: number,
): readonly PlacedEntry[] {
  let y = top;
  return entries.map((entry, index) => {
    if (index === perColumn) y = top;
    const placed = { ...entry, x: MARGIN + (index < perColumn ? 0 : COLUMN + GUTTER), y };
    y += entry.height + GAP;
    return placed;
  });
}

/** The stretch of the line of time behind each column of signs. */
function columnsOf(entries: readonly PlacedEntry[]) {
  const xs = [...new Set(entries.map(({ x }) => x))];
  return xs.map((x) => {
    const own = entries.filter((entry) => entry.x === x).map(({ y }) => y);
    return { x, from: Math.min(...own), to: Math.max(...own) };
  });
}
