import type { Place } from "../place.ts";
import type { Rival } from "./candidate.ts";

/** The name on a line of its own below the last words of a passage: `— Ada Lund`. */
export function labelBelow(places: readonly Place[], index: number, item: number): Rival | null {
  const below = places[index + 1];
  if (item !== places[index]!.scene.items.length - 1 || !below) return null;
  const frame = below.byCue[0];
  if (frame?.lemma !== "label-after") return null;
  const where = "label-below";
  const { scene } = below;
  return { scene, frame, where, covers: false, tell: (features) => features.add(where) };
}
