import type { PictureBlock } from "#interactions/block.ts";
import type { DrawnPicture } from "#presenters/discord/render-reply.ts";

/** A picture as PNG, on a dark ground as most people have Discord. What draws it is loaded at the first one. */
export async function drawPicture(
  picture: PictureBlock["picture"],
  locale: string,
): Promise<DrawnPicture> {
  const { renderTimelinePicture } = await import(
    "#presenters/timeline-picture/render-timeline-picture.ts"
  );
  return renderTimelinePicture(picture, { theme: "dark", locale });
}
