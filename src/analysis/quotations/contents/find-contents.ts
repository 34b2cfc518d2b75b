import { nounPhraseBefore } from "../phrases/noun-phrase-before.ts";
import type { BarePlace, ReportedContent } from "../place.ts";
import type { Frame } from "../verbs/frame.ts";
import { contentAfter } from "./content-after.ts";
import { contentBefore } from "./content-before.ts";
import { contentOfRelative } from "./content-of-relative.ts";
import { contentOfSource } from "./content-of-source.ts";
import { raisedContent } from "./raised-content.ts";

/** For each verb of a passage that may report something, what it would report. */
export function findContents(place: BarePlace): ReadonlyMap<Frame, ReportedContent> {
  const contents = new Map<Frame, ReportedContent>();
  for (const frame of place.frames) {
    if (!frame.takes) continue;
    const found = contentOf(place, frame);
    if (found) contents.set(frame, found);
  }
  return contents;
}

/** A clause behind the verb goes before what stands in front of it; an object does not. */
function contentOf(place: BarePlace, frame: Frame): ReportedContent | null {
  if (frame.mode === "label" || frame.mode === "according") return contentOfSource(place, frame);
  if (frame.subjectBy === "agent") return patientOf(place, frame);
  const raised = raisedContent(place, frame);
  if (raised || !frame.subject) return raised;
  const after = contentAfter(place, frame);
  const clause = after && /^(?:that|question|clause|infinitive|gerund)$/.test(after.shape);
  if (clause && frame.subjectBy !== "after") return after;
  return contentBefore(place, frame) ?? contentOfRelative(place, frame) ?? after;
}

/** `The plan was praised by the mayor`: what the passive verb is about. */
function patientOf({ scene }: BarePlace, frame: Frame): ReportedContent | null {
  const patient = frame.cue.first > 0 ? nounPhraseBefore(scene, frame.cue.first - 1) : null;
  return patient && { scene, frame, segments: [patient], shape: "patient" };
}
