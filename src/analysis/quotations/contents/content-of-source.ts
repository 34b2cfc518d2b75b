import type { ItemRange } from "../phrases/item-range.ts";
import type { BarePlace, ReportedContent } from "../place.ts";
import { endsSentence, wordAt } from "../scene.ts";
import type { Frame } from "../verbs/frame.ts";
import { contentEnd, dropMarks, LONGEST_CONTENT } from "./content-end.ts";

/** The rest of the sentence around `according to …`; the clause behind a label. */
export function contentOfSource(place: BarePlace, frame: Frame): ReportedContent | null {
  if (!frame.subject) return null;
  if (frame.mode === "label") return behindLabel(place, frame);
  if (frame.mode !== "according" || /^(?:as follows|headed)$/.test(frame.lemma)) return null;
  const segments = [before(place, frame), after(place, frame)].filter((each) => each !== null);
  return segments.length === 0 ? null : { scene: place.scene, frame, segments, shape: "source" };
}

function before({ scene }: BarePlace, frame: Frame): ItemRange | null {
  const { first: cue } = frame.cue;
  if (cue === 0 || endsSentence(scene, cue - 1)) return null;
  let first = Math.max(scene.items[cue - 1]!.head, cue - LONGEST_CONTENT);
  while (/^(?:and|but|so|,)$/.test(wordAt(scene, first)) && first < cue - 1) first++;
  return { first, last: dropMarks(scene, first, cue - 1) };
}

function after(place: BarePlace, frame: Frame): ItemRange | null {
  const { scene } = place;
  const { last } = frame.subject!;
  if (endsSentence(scene, last)) return null;
  const comma = wordAt(scene, last) === "," ? 0 : wordAt(scene, last + 1) === "," ? 1 : -1;
  if (comma < 0 || endsSentence(scene, last + comma)) return null;
  const start = last + comma + 1;
  return { first: start, last: contentEnd(place, start, frame) };
}

function behindLabel(place: BarePlace, frame: Frame): ReportedContent | null {
  const { scene } = place;
  if (frame.lemma !== "label-before" || endsSentence(scene, frame.cue.last)) return null;
  const first = frame.cue.last + 1;
  return {
    scene,
    frame,
    segments: [{ first, last: contentEnd(place, first, frame) }],
    shape: "label",
  };
}
