import type { Document } from "../document/document.ts";
import { findContents } from "./contents/find-contents.ts";
import { findStretches } from "./find-stretches.ts";
import type { Place } from "./place.ts";
import { type Scene, setScenes } from "./scene.ts";
import { findFrames } from "./verbs/find-frames.ts";
import type { Frame } from "./verbs/frame.ts";

/** The passages with their stretches drawn together and their verbs found. */
export function setPlaces(document: Document): readonly Place[] {
  return setScenes(document, findStretches(document)).map(setPlace);
}

function setPlace(scene: Scene): Place {
  const frames = findFrames(scene);
  const byCue = new Map<number, Frame>();
  const byOpening = new Map<number, Frame>();
  for (const frame of frames) {
    byCue.set(frame.cue.first, frame);
    byOpening.set(openingOf(frame), frame);
  }
  const contents = findContents({ scene, frames, byCue, byOpening });
  return { scene, frames, byCue, byOpening, contents };
}

function openingOf({ cue, subject, subjectBy }: Frame): number {
  return subjectBy === "before" && subject ? Math.min(cue.first, subject.first) : cue.first;
}
