import type { Document } from "../document/document.ts";
import type { Place } from "./candidates/candidate.ts";
import { findStretches } from "./find-stretches.ts";
import { setScenes } from "./scene.ts";
import { findFrames } from "./verbs/find-frames.ts";

/** The passages with their stretches drawn together and their verbs found. */
export function setPlaces(document: Document): readonly Place[] {
  return setScenes(document, findStretches(document)).map((scene) => ({
    scene,
    frames: findFrames(scene),
  }));
}
