import type { TimelinePicture } from "#interactions/block.ts";

/** The picture as PNG, dark as most people have Discord. The renderer is loaded with the first one. */
export async function drawPicture(picture: TimelinePicture): Promise<Uint8Array> {
  const renderer = await import("#presenters/timeline-picture/render-timeline-picture.ts");
  return renderer.renderTimelinePicture(picture, { theme: "dark" }).png;
}
