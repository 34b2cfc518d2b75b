import { createTextPen, type TextPen } from "./create-text-pen.ts";
import { INDENT, MARGIN, type PictureLayout, type PlacedEntry } from "./lay-out-picture.ts";
import { drawSign } from "./person-sign.ts";
import type { PictureTheme } from "./picture-theme.ts";
import { widthOf } from "./text-style.ts";

const LINE = 1.34;
const RADIUS = 13;

/** The picture as SVG. */
export function timelineSvg(layout: PictureLayout, theme: PictureTheme, family: string): string {
  const { width, height, title, styles } = layout;
  const pen = createTextPen();
  const parts = [
    ...title.map((line, index) => {
      const y = MARGIN + (index + 0.8) * styles.title.size * 1.25;
      return pen.write(line, { x: MARGIN, y }, styles.title, theme.ink);
    }),
    drawScale(layout, theme, pen),
    ...layout.columns.map(
      ({ x, from, to }) =>
        `<line x1="${x + RADIUS}" y1="${from + 22}" x2="${x + RADIUS}" y2="${to + 22}" stroke="${theme.line}" stroke-width="4"/>`,
    ),
    ...layout.entries.map((entry) => drawEntry(entry, layout, theme, pen)),
  ];
  const [pixelWidth, pixelHeight] = [width, height].map((each) => Math.round(each * layout.zoom));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${pixelWidth}" height="${pixelHeight}" font-family="${family}" font-stretch="condensed">`,
    `<defs>${pen.outlines()}</defs>`,
    `<rect width="${width}" height="${height}" fill="${theme.background}"/>`,
    ...parts,
    "</svg>",
  ].join("\n");
}

function drawEntry(
  entry: PlacedEntry,
  { styles }: PictureLayout,
  theme: PictureTheme,
  { write }: TextPen,
): string {
  const { x, y, sign } = entry;
  const left = x + INDENT;
  const colour = sign?.colour ?? theme.muted;
  const centre = { x: x + RADIUS, y: y + 22, radius: RADIUS, colour };
  let baseline = y + styles.date.size;
  const parts = [
    drawSign(sign?.shape ?? "ring", { ...centre, background: theme.background }),
    write(entry.date, { x: left, y: baseline }, styles.date, sign?.colour ?? theme.ink),
  ];
  for (const line of entry.clause) {
    baseline += styles.clause.size * LINE;
    const place = { x: left, y: baseline, width: entry.width };
    parts.push(write(line, place, styles.clause, theme.ink));
  }
  baseline += styles.who.size * LINE + 8;
  for (const { sign: own, text, x: offset } of entry.who) {
    const at = left + offset;
    parts.push(
      drawSign(own.shape, {
        x: at + 9,
        y: baseline - 8,
        radius: 8,
        colour: own.colour,
        background: theme.background,
      }),
      write(text, { x: at + styles.who.size, y: baseline }, styles.who, theme.ink),
    );
  }
  if (entry.source) {
    const place = { x: left + entry.source.x, y: baseline };
    parts.push(write(entry.source.text, place, styles.who, theme.muted));
  }
  return parts.join("\n");
}

/** All dates on one line to scale, with round years or months under it. */
function drawScale(
  { scale, width, styles, entries, marks }: PictureLayout,
  theme: PictureTheme,
  { write }: TextPen,
): string {
  if (scale === null) return "";
  const { time, y } = scale;
  const from = MARGIN + RADIUS;
  const span = width - MARGIN * 2 - RADIUS * 2;
  const parts = [
    `<line x1="${from}" y1="${y}" x2="${from + span}" y2="${y}" stroke="${theme.line}" stroke-width="4"/>`,
  ];
  let free = 0;
  for (const { at, label } of time.ticks) {
    const x = from + at * span;
    const half = widthOf(label, styles.note) / 2;
    if (x - half < free || x + half > width - 8) continue;
    free = x + half + 16;
    parts.push(
      `<line x1="${x}" y1="${y + 12}" x2="${x}" y2="${y + 20}" stroke="${theme.muted}" stroke-width="2"/>`,
      write(label, { x: x - half, y: y + 44 }, styles.note, theme.muted),
    );
  }
  for (const [index, { sign }] of entries.entries()) {
    parts.push(
      drawSign(sign?.shape ?? "ring", {
        x: from + time.at(marks[index]!) * span,
        y,
        radius: 9,
        colour: sign?.colour ?? theme.muted,
        background: theme.background,
      }),
    );
  }
  return parts.join("\n");
}
