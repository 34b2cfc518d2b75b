import type { Place } from "../candidates/candidate.ts";
import { contentAfter } from "./content-after.ts";
import { contentBefore } from "./content-before.ts";
import { contentOfSource } from "./content-of-source.ts";
import type { ReportedContent } from "./reported-content.ts";

/** For each verb of a passage that may report something, what it would report. */
export function findContents(place: Place): readonly ReportedContent[] {
  return place.frames.flatMap((frame) => {
    if (!frame.takes || !frame.subject) return [];
    const found =
      contentOfSource(place, frame) ??
      contentBefore(place, frame) ??
      (frame.mode === "label" || frame.mode === "according" ? null : contentAfter(place, frame));
    return found ? [found] : [];
  });
}
