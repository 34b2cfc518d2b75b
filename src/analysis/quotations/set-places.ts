import type { Document } from "../document/document.ts";
import { findContents } from "./contents/find-contents.ts";
import { findStretches } from "./find-stretches.ts";
import type { Place } from "./place.ts";
import { type Scene, setScenes } from "./scene.ts";
import { findFrames } from "./verbs/find-frames.ts";
import type { Frame } from "./verbs/frame.ts";

/** The passages with their stretches drawn together and their verbs found. */
export function setPlaces(document: Document): readonly Place[] {
  const followed: Place["followed"] = new Map();
  return setScenes(document, findStretches(document)).map((scene) => setPlace(scene, followed));
}

function setPlace(scene: Scene, followed: Place["followed"]): Place {
  const frames = findFrames(scene);
  const byCue = framesByItem(scene, frames, ({ cue }) => cue.first);
  const byOpening = framesByItem(scene, frames, openingOf);
  const crowded = isCrowded(scene, frames);
  const { contents, contentOf } = findContents({
    scene,
    frames,
    byCue,
    byOpening,
    followed,
    crowded,
  });
  return { scene, frames, contents, contentOf, byCue, byOpening, crowded, followed };
}

const NO_FRAMES: readonly undefined[] = [];

function framesByItem(
  { items }: Scene,
  frames: readonly Frame[],
  itemOf: (frame: Frame) => number,
): readonly (Frame | undefined)[] {
  if (frames.length === 0) return NO_FRAMES;
  const byItem: (Frame | undefined)[] = new Array(items.length).fill(undefined);
  for (const frame of frames) byItem[itemOf(frame)] = frame;
  return byItem;
}

/** Of 23,000 articles that were looked at the longest sentence has 78 verbs, and 9 stretches. */
const CROWD = { verbs: 100, stretches: 20 };

function isCrowded({ items }: Scene, frames: readonly Frame[]): boolean {
  for (let at = CROWD.verbs; at < frames.length; at++) {
    const first = items[frames[at - CROWD.verbs]!.verb]!;
    if (first.sentence === items[frames[at]!.verb]!.sentence) return true;
  }
  let sentence = -1;
  let stretches = 0;
  for (const item of items) {
    if (!item.stretch) continue;
    stretches = item.sentence === sentence ? stretches + 1 : 1;
    sentence = item.sentence;
    if (stretches > CROWD.stretches) return true;
  }
  return false;
}

function openingOf({ cue, subject, subjectBy }: Frame): number {
  return subjectBy === "before" && subject ? Math.min(cue.first, subject.first) : cue.first;
}
