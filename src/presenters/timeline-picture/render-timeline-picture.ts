import { renderAsync } from "@resvg/resvg-js";
import type { TimelinePicture } from "#interactions/block.ts";
import { sliceSpan } from "#text/span.ts";
import { createWording } from "../create-wording.ts";
import { encodePng } from "./encode-png.ts";
import { layOutPicture } from "./lay-out-picture.ts";
import { loadPictureFont } from "./picture-font.ts";
import { PICTURE_THEMES } from "./picture-theme.ts";
import { signPeople } from "./sign-people.ts";
import { timelineSvg } from "./timeline-svg.ts";

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

/**
 * Draws a timeline as a PNG: all its dates on a line to scale, then each with its clause and
 * people. The pixels are made and packed on other threads, so that answers go on meanwhile.
 */
export async function renderTimelinePicture(
  picture: TimelinePicture,
  { theme, locale = "en-GB" }: PictureOptions,
): Promise<RenderedPicture> {
  const colours = PICTURE_THEMES[theme];
  const { say, formatDate } = createWording(locale);
  const signs = signPeople(picture.entries, colours);
  const layout = layOutPicture(picture, signs, FONT, locale);
  const svg = timelineSvg(layout, colours, FONT.family);
  const { pixels, width, height } = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: [...FONT.files],
      defaultFontFamily: FONT.family,
    },
  });
  const told = picture.entries.map(
    ({ date, place }) => `${formatDate(date)}: ${sliceSpan(place.article.text, place)}`,
  );
  const png = await encodePng(pixels, width, height);
  return { png, alt: [say.timeline.picture(picture.title), ...told].join("\n") };
}
