import type { Place } from "./place.ts";
import type { Scene } from "./scene.ts";
import type { Frame } from "./verbs/frame.ts";

const MOST = { before: 10, after: 6 };
const MOST_IN_CROWD = { before: 1, after: 1 };

/** Indexes into the verbs of a place, `[from, to)`. */
export interface NearFrames {
  readonly from: number;
  readonly to: number;
}

/** The verbs of the item's sentence: the nearest few on each side. */
export function framesNear({ scene, frames, crowded }: Place, item: number): NearFrames {
  const at = scene.items[item]!;
  const middle = countBefore(frames, item);
  const { before, after } = crowded ? MOST_IN_CROWD : MOST;
  let from = Math.max(0, middle - before);
  let to = Math.min(frames.length, middle + after);
  while (from < to && sentenceOf(scene, frames[from]!) < at.token.sentence) from++;
  while (from < to && sentenceOf(scene, frames[to - 1]!) > at.sentence) to--;
  return { from, to };
}

function sentenceOf({ items }: Scene, { verb }: Frame): number {
  return items[verb]!.sentence;
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
