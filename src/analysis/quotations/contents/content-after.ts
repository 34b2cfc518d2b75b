import type { BarePlace, ReportedContent } from "../place.ts";
import { endsSentence } from "../scene.ts";
import type { Frame } from "../verbs/frame.ts";
import { contentEnd } from "./content-end.ts";
import { contentStart } from "./content-start.ts";

/**
 * What stands behind the verb: a clause, an infinitive, an object or words in marks. A preposition
 * in front of it goes to the cue: `called for | an inquiry`.
 */
export function contentAfter(place: BarePlace, frame: Frame): ReportedContent | null {
  const { scene } = place;
  const from = Math.max(frame.cue.last, frame.subjectBy === "after" ? frame.subject!.last : -1);
  if (endsSentence(scene, from)) return null;
  const found = contentStart(place, frame, from + 1);
  if (!found) return null;
  const { start, shape, cueLast } = found;
  const last = contentEnd(place, start, frame);
  const whole =
    cueLast === frame.cue.last
      ? frame
      : { ...frame, cue: { first: frame.cue.first, last: cueLast } };
  return { scene, frame: whole, segments: [{ first: start, last }], shape };
}
