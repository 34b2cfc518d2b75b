import { framesNear } from "../frames-near.ts";
import type { Place } from "../place.ts";
import { wordAt } from "../scene.ts";
import type { Rival } from "./candidate.ts";
import { frameKind, subjectKind } from "./frame-kind.ts";
import type { StretchShape } from "./stretch-shape.ts";

/** The nearest verbs of the sentence before, for a stretch that opens its own. */
export function inSentenceBefore(
  place: Place,
  item: number,
  shape: StretchShape,
): readonly Rival[] {
  if (!shape.opensSentence || item === 0) return [];
  const { scene, frames } = place;
  const { from, to } = framesNear(place, item - 1);
  const near = frames.slice(from, to).filter(({ subject, verb }) => subject && verb < item);
  const colon = wordAt(scene, item - 1) === ":" ? "colon" : "stop";
  return near.slice(-3).map((frame, order, all) => ({
    scene,
    frame,
    where: "sentence-before",
    covers: false,
    tell: (features) => {
      const kind = frameKind(frame);
      features.add("sentence-before");
      features.add("sentence-before", colon, kind);
      features.add("sentence-before", shape.text);
      features.add("sentence-before", "rank", String(all.length - order), kind);
      features.add("sentence-before", "subject", subjectKind(scene, frame));
    },
  }));
}
