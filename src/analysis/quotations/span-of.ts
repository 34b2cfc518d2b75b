import type { Span } from "#text/span.ts";
import type { ItemRange } from "./phrases/item-range.ts";
import type { Scene } from "./scene.ts";

/** The stretch of the text that items of a scene cover. */
export function spanOf(scene: Scene, range: ItemRange): Span {
  const { tokens } = scene.document;
  const first = tokens[scene.items[range.first]!.first]!;
  const last = tokens[scene.items[range.last]!.last]!;
  return { start: first.start, end: last.end };
}
