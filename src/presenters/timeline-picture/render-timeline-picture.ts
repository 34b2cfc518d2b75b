import { Resvg } from "@resvg/resvg-js";
import type { TimelinePicture } from "#interactions/block.ts";
import { sliceSpan } from "#text/span.ts";
import { createDateFormat } from "../create-date-format.ts";
import { drawPicture } from "./draw-picture.ts";
import { layOutPicture } from "./lay-out-picture.ts";
import { loadPictureFont } from "./picture-font.ts";
import { PICTURE_THEMES } from "./picture-theme.ts";
import { signPeople } from "./sign-people.ts";

export interface PictureOptions {
  readonly theme: "light" | "dark";
  /** BCP 47: how dates are written. British where it is not known. */
  readonly locale?: string;
}

export interface RenderedPicture {
  readonly png: Uint8Array;
  /** The same in words. */
  readonly alt: string;
}

const FONT = loadPictureFont();

/** Draws a timeline as a PNG: all its dates on a line to scale, then each with its clause and people. */
export function renderTimelinePicture(
  picture: TimelinePicture,
  { theme, locale = "en-GB" }: PictureOptions,
): RenderedPicture {
  const colours = PICTURE_THEMES[theme];
  const formatDate = createDateFormat(locale);
  const signs = signPeople(picture.entries, colours);
  const layout = layOutPicture(picture, signs, FONT, formatDate);
  const svg = drawPicture(layout, colours, FONT.family);
  const resvg = new Resvg(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: [...FONT.files],
      defaultFontFamily: FONT.family,
    },
  });
  const told = picture.entries.map(
    ({ date, place }) => `${formatDate(date)}: ${sliceSpan(place.article.text, place)}`,
  );
  return { png: resvg.render().asPng(), alt: [`Timeline: ${picture.title}`, ...told].join("\n") };
}
