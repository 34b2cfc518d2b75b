import type { Place } from "./place.ts";
import type { Frame } from "./verbs/frame.ts";

const MOST = { before: 10, after: 6 };
const MOST_IN_CROWD = { before: 2, after: 1 };

/** The verbs of the item's sentence, in order: the nearest few on each side. */
export function framesNear({ scene, frames, crowded }: Place, item: number): readonly Frame[] {
  const at = scene.items[item]!;
  const middle = countBefore(frames, item);
  const { before, after } = crowded ? MOST_IN_CROWD : MOST;
  const end = Math.min(frames.length, middle + after);
  const near: Frame[] = [];
  for (let index = Math.max(0, middle - before); index < end; index++) {
    const { sentence } = scene.items[frames[index]!.verb]!;
    if (sentence === at.sentence || sentence === at.token.sentence) near.push(frames[index]!);
  }
  return near;
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
