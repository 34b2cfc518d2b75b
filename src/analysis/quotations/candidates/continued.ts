import type { Place } from "../place.ts";
import type { Candidate, Spoken } from "./candidate.ts";
import { frameKind } from "./frame-kind.ts";
import type { StretchShape } from "./stretch-shape.ts";

/** Whoever spoke last goes on. */
export function continued(
  place: Place,
  item: number,
  shape: StretchShape,
  earlier: readonly Spoken[],
  before: Place | undefined,
): readonly Candidate[] {
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
      features: [
        where,
        `${where}|${shape.text}`,
        `${where}|whole:${shape.whole}|unclosed:${unclosed}`,
        `${where}|same-sentence:${touching}`,
        `${where}|last:${last.candidate.where.split("-")[0]}`,
        `${where}|${frameKind(frame)}`,
      ],
    },
  ];
}
