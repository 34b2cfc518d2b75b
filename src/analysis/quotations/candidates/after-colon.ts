import { framesNear } from "../frames-near.ts";
import type { Place } from "../place.ts";
import { wordAt } from "../scene.ts";
import type { Candidate } from "./candidate.ts";
import { frameKind, subjectKind } from "./frame-kind.ts";
import type { StretchShape } from "./stretch-shape.ts";

/** The verbs of the paragraph before, for a stretch that opens its own: `Berg wrote on Monday:`. */
export function afterColon(
  places: readonly Place[],
  index: number,
  shape: StretchShape,
): readonly Candidate[] {
  const before = places[index - 1];
  if (!shape.opensPassage || !before) return [];
  const { scene } = before;
  const last = scene.items.length - 1;
  const colon = wordAt(scene, last) === ":" ? "colon" : "stop";
  const near = framesNear(before, last).filter(({ subject }) => subject);
  return near.slice(-4).map((frame, order, all) => ({
    scene,
    frame,
    where: "paragraph-before",
    covers: false,
    features: [
      "paragraph-before",
      `paragraph-before|${colon}`,
      `paragraph-before|${colon}|${frameKind(frame)}|whole:${shape.whole}`,
      `paragraph-before|${colon}|rank:${all.length - order}|${frameKind(frame)}`,
      `paragraph-before|subject:${subjectKind(scene, frame)}`,
    ],
  }));
}
