import type { BarePlace, ReportedContent } from "../place.ts";
import type { Frame } from "../verbs/frame.ts";
import { contentAfter } from "./content-after.ts";
import { contentBefore } from "./content-before.ts";
import { contentOfSource } from "./content-of-source.ts";

/** For each verb of a passage that may report something, what it would report. */
export function findContents(place: BarePlace): ReadonlyMap<Frame, ReportedContent> {
  const contents = new Map<Frame, ReportedContent>();
  for (const frame of place.frames) {
    if (!frame.takes || !frame.subject) continue;
    const found =
      contentOfSource(place, frame) ?? contentBefore(place, frame) ?? contentBehind(place, frame);
    if (found) contents.set(frame, found);
  }
  return contents;
}

function contentBehind(place: BarePlace, frame: Frame): ReportedContent | null {
  return frame.mode === "label" || frame.mode === "according" ? null : contentAfter(place, frame);
}
