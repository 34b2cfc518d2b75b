import { framesNear } from "../frames-near.ts";
import type { Place } from "../place.ts";
import { wordAt } from "../scene.ts";
import type { Candidate } from "./candidate.ts";
import { frameKind, subjectKind } from "./frame-kind.ts";
import type { StretchShape } from "./stretch-shape.ts";

/** The nearest verbs of the sentence before, for a stretch that opens its own. */
export function inSentenceBefore(
  place: Place,
  item: number,
  shape: StretchShape,
): readonly Candidate[] {
  if (!shape.opensSentence || item === 0) return [];
  const { scene } = place;
  const near = framesNear(place, item - 1).filter(({ subject, verb }) => subject && verb < item);
  const colon = wordAt(scene, item - 1) === ":" ? "colon" : "stop";
  return near.slice(-3).map((frame, order, all) => ({
    scene,
    frame,
    where: "sentence-before",
    covers: false,
    features: [
      "sentence-before",
      `sentence-before|${colon}|${frameKind(frame)}`,
      `sentence-before|${shape.text}`,
      `sentence-before|rank:${all.length - order}|${frameKind(frame)}`,
      `sentence-before|subject:${subjectKind(scene, frame)}`,
    ],
  }));
}
