import type { Place } from "./place.ts";
import type { Frame } from "./verbs/frame.ts";

const MOST_BEFORE = 10;
const MOST_AFTER = 6;

/** The verbs of the item's sentence, in order: the nearest few on each side. */
export function framesNear({ scene, frames }: Place, item: number): readonly Frame[] {
  const at = scene.items[item]!;
  const middle = countBefore(frames, item);
  return frames.slice(Math.max(0, middle - MOST_BEFORE), middle + MOST_AFTER).filter(({ verb }) => {
    const { sentence } = scene.items[verb]!;
    return sentence === at.sentence || sentence === at.token.sentence;
  });
}

/** How many verbs stand before an item; the frames are in order. */
export function countBefore(frames: readonly Frame[], item: number): number {
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (frames[middle]!.cue.first < item) low = middle + 1;
    else high = middle;
  }
  return low;
}
