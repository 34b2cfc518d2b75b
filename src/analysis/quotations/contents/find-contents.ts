import { countBefore } from "../frames-near.ts";
import { nounPhraseBefore } from "../phrases/noun-phrase-before.ts";
import type { BarePlace, Place, ReportedContent } from "../place.ts";
import type { Frame } from "../verbs/frame.ts";
import { contentAfter } from "./content-after.ts";
import { contentBefore } from "./content-before.ts";
import { contentOfAdjective } from "./content-of-adjective.ts";
import { contentOfNoun } from "./content-of-noun.ts";
import { contentOfRelative } from "./content-of-relative.ts";
import { contentOfSource } from "./content-of-source.ts";
import { raisedContent } from "./raised-content.ts";

/**
 * For each verb, adjective or noun of a passage that may report something, what it would report. A noun behind
 * a light verb speaks for both: `voiced support for …`.
 */
export function findContents(place: BarePlace): Pick<Place, "contents" | "contentOf"> {
  const { scene, frames } = place;
  const ofFrames = frames.map((frame) => contentOfFrame(place, frame));
  const ofNouns: ReportedContent[] = [];
  for (let at = 0; at < scene.items.length; at++) {
    const found = contentOfNoun(place, at);
    if (!found) continue;
    ofNouns.push(found);
    const { first } = found.frame.cue;
    if (place.byCue[first]) ofFrames[countBefore(frames, first)] = null;
  }
  return {
    contents: [...ofFrames.filter((each) => each !== null), ...ofNouns],
    contentOf: ofFrames,
  };
}

/** A clause behind the verb goes before what stands in front of it; an object does not. */
function contentOfFrame(place: BarePlace, frame: Frame): ReportedContent | null {
  if (!frame.takes) return contentOfAdjective(place, frame);
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
