import type { Features } from "../features.ts";
import type { Place } from "../place.ts";
import { type Rival, type Spoken, sideOf } from "./candidate.ts";
import { frameKind } from "./frame-kind.ts";
import type { StretchShape } from "./stretch-shape.ts";

/** Whoever spoke last goes on. */
export function continued(
  place: Place,
  item: number,
  shape: StretchShape,
  last: Spoken | undefined,
  before: Place | undefined,
): Rival | null {
  if (!last?.candidate.frame) return null;
  const same = last.place === place;
  if (!same && last.place !== before) return null;
  const { scene, frame } = last.candidate;
  const between = same ? (item - last.item > 12 ? "far" : "near") : "paragraph";
  const where = CONTINUED[between];
  const tell = (features: Features) => {
    const { items } = place.scene;
    const touching = same && items[last.item]!.sentence === items[item]!.token.sentence;
    const unclosed = !same && !last.place.scene.items[last.item]!.stretch!.closed;
    features.add(where);
    features.add(where, shape.text);
    features.add(where, "whole", String(shape.whole), "unclosed", String(unclosed));
    features.add(where, "same-sentence", String(touching));
    features.add(where, "last", sideOf(last.candidate));
    features.add(where, frameKind(frame));
  };
  return { scene, frame, where, covers: false, tell };
}

const CONTINUED = {
  near: "continued-near",
  far: "continued-far",
  paragraph: "continued-paragraph",
} as const;
