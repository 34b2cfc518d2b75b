import type { Place } from "../place.ts";
import { type Rival, type Spoken, sideOf } from "./candidate.ts";
import { frameKind } from "./frame-kind.ts";
import type { StretchShape } from "./stretch-shape.ts";

/** Whoever spoke last goes on. */
export function continued(
  place: Place,
  item: number,
  shape: StretchShape,
  earlier: readonly Spoken[],
  before: Place | undefined,
): readonly Rival[] {
  const last = earlier.at(-1);
  if (!last?.candidate.frame) return [];
  const same = last.place === place;
  if (!same && last.place !== before) return [];
  const { scene, frame } = last.candidate;
  const between = same ? (item - last.item > 12 ? "far" : "near") : "paragraph";
  const touching =
    same && place.scene.items[last.item]!.sentence === place.scene.items[item]!.token.sentence;
  const unclosed = !same && !last.place.scene.items[last.item]!.stretch!.closed;
  const where = `continued-${between}`;
  return [
    {
      scene,
      frame,
      where,
      covers: false,
      tell: (features) => {
        features.add(where);
        features.add(where, shape.text);
        features.add(where, "whole", String(shape.whole), "unclosed", String(unclosed));
        features.add(where, "same-sentence", String(touching));
        features.add(where, "last", sideOf(last.candidate));
        features.add(where, frameKind(frame));
      },
    },
  ];
}
