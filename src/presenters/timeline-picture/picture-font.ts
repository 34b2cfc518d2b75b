import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type FontMetrics, readFontMetrics } from "./read-font-metrics.ts";

/** DejaVu Sans Condensed (Bitstream Vera licence): Latin, Greek, Cyrillic, Arabic, Hebrew and more. */
export interface PictureFont {
  readonly family: string;
  /** The TrueType files, by which the renderer finds the glyphs. */
  readonly files: readonly string[];
  readonly regular: FontMetrics;
  readonly bold: FontMetrics;
}

export function loadPictureFont(): PictureFont {
  const folder = createRequire(import.meta.url).resolve("dejavu-fonts-ttf/package.json");
  const file = (name: string) => folder.replace(/package\.json$/, `ttf/${name}.ttf`);
  const files = [file("DejaVuSansCondensed"), file("DejaVuSansCondensed-Bold")];
  const [regular, bold] = files.map((path) => readFontMetrics(readFileSync(path)));
  return { family: "DejaVu Sans", files, regular: regular!, bold: bold! };
}
