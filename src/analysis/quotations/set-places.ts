import type { Document } from "../document/document.ts";
import { findContents } from "./contents/find-contents.ts";
import { findStretches } from "./find-stretches.ts";
import type { BarePlace, Place } from "./place.ts";
import { type Scene, setScenes } from "./scene.ts";
import { findFrames } from "./verbs/find-frames.ts";
import type { Frame } from "./verbs/frame.ts";

/** The passages with their stretches drawn together and their verbs found. */
export function setPlaces(document: Document): readonly Place[] {
  return setScenes(document, findStretches(document)).map(setPlace);
}

function setPlace(scene: Scene): Place {
  const frames = findFrames(scene);
  const bare: BarePlace = {
    scene,
    frames,
    byCue: new Map(frames.map((frame) => [frame.cue.first, frame])),
    byOpening: new Map(frames.map((frame) => [openingOf(frame), frame])),
  };
  return { ...bare, contents: findContents(bare) };
}

function openingOf({ cue, subject, subjectBy }: Frame): number {
  return subjectBy === "before" && subject ? Math.min(cue.first, subject.first) : cue.first;
}
