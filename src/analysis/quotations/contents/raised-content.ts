import type { BarePlace, ReportedContent } from "../place.ts";
import { wordAt } from "../scene.ts";
import type { Frame } from "../verbs/frame.ts";
import { contentAfter } from "./content-after.ts";

/** Passives whose subject holds the opinion: `she was convinced that …`. */
const OPINION =
  /^(?:convince|persuade|worry|concern|surprise|shock|oppose|commit|determine|prepare|decide|please|disappoint|frustrate|alarm|interest|inspire|embarrass|confuse)$/;
/** Passives whose subject only hears it: `she was told that …`. */
const HEARER = /^(?:tell|inform|assure|remind|notify|ask|advise|warn|brief)$/;

/**
 * `The bridge is expected to open`, `he seems ready`: nobody is named as the source, and the subject
 * belongs to what is reported, as a stretch of its own. `It was reported that …` has no such subject,
 * and who `was told that …` is none of it.
 */
export function raisedContent(place: BarePlace, frame: Frame): ReportedContent | null {
  const passive = frame.mode === "passive" && !OPINION.test(frame.lemma);
  if (!passive && !frame.takes?.has("raise")) return null;
  const after = contentAfter(place, frame);
  if (!after) return null;
  const { subject, subjectBy } = frame;
  const word = subject && wordAt(place.scene, subject.first);
  const own =
    subject &&
    subjectBy !== "shared" &&
    !HEARER.test(frame.lemma) &&
    !(word === "it" && after.shape === "that");
  return {
    ...after,
    frame: { ...after.frame, subject: null, subjectBy: null, antecedent: null },
    segments: own ? [subject, ...after.segments] : after.segments,
  };
}
