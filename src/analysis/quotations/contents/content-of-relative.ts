import type { BarePlace, ReportedContent } from "../place.ts";
import { endsSentence, tagAt, wordAt } from "../scene.ts";
import type { Frame } from "../verbs/frame.ts";
import { contentEnd } from "./content-end.ts";

/**
 * `a plan which Lund said would fail`, `what she wrote`: the relative word in front of the subject
 * stands for what is reported, with the clause behind the verb if there is one.
 */
export function contentOfRelative(place: BarePlace, frame: Frame): ReportedContent | null {
  const { scene } = place;
  const { subject, cue } = frame;
  if (!subject || frame.subjectBy !== "before" || frame.mode !== "finite") return null;
  const at = subject.first - 1;
  if (at < 0 || !/^(?:which|what|whom|who|that)$/.test(wordAt(scene, at))) return null;
  const pronoun = { first: at, last: at };
  if (endsSentence(scene, cue.last)) return { scene, frame, segments: [pronoun], shape: "gap" };
  const start = cue.last + 1;
  const tag = tagAt(scene, start);
  if (tag === "verb" || tag === "auxiliary" || tag === "modal") {
    const clause = { first: start, last: contentEnd(place, start, frame) };
    return { scene, frame, segments: [pronoun, clause], shape: "relative" };
  }
  if (tag === "mark" || tag === "preposition")
    return { scene, frame, segments: [pronoun], shape: "gap" };
  return null;
}
