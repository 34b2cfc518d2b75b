import { framesNear } from "../frames-near.ts";
import type { Place } from "../place.ts";
import { wordAt } from "../scene.ts";
import type { Rival } from "./candidate.ts";
import { frameKind, subjectKind } from "./frame-kind.ts";
import type { StretchShape } from "./stretch-shape.ts";

/** The verbs of the paragraph before, for a stretch that opens its own: `Berg wrote on Monday:`. */
export function afterColon(
  places: readonly Place[],
  index: number,
  shape: StretchShape,
): readonly Rival[] {
  const before = places[index - 1];
  if (!shape.opensPassage || !before) return [];
  const { scene } = before;
  const last = scene.items.length - 1;
  const colon = wordAt(scene, last) === ":" ? "colon" : "stop";
  const { from, to } = framesNear(before, last);
  const near = before.frames.slice(from, to).filter(({ subject }) => subject);
  return near.slice(-4).map((frame, order, all) => ({
    scene,
    frame,
    where: "paragraph-before",
    covers: false,
    tell: (features) => {
      const kind = frameKind(frame);
      features.add("paragraph-before");
      features.add("paragraph-before", colon);
      features.add("paragraph-before", colon, kind, "whole", String(shape.whole));
      features.add("paragraph-before", colon, "rank", String(all.length - order), kind);
      features.add("paragraph-before", "subject", subjectKind(scene, frame));
    },
  }));
}
