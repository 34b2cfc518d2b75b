import type { Frame } from "./find-frames.ts";
import { endsSentence, type Scene, wordAt } from "./scene.ts";

export interface Place {
  readonly scene: Scene;
  readonly frames: readonly Frame[];
}

export interface AttributedStretch {
  readonly place: Place;
  readonly item: number;
  readonly frame: { readonly scene: Scene; readonly frame: Frame } | null;
  readonly foundBy: string;
}

export function attributeStretches(places: readonly Place[]): readonly AttributedStretch[] {
  const found: AttributedStretch[] = [];
  for (const [index, place] of places.entries()) {
    for (const [item, at] of place.scene.items.entries()) {
      if (!at.stretch) continue;
      found.push(attribute(places, index, item, found));
    }
  }
  return found;
}

function attribute(
  places: readonly Place[],
  index: number,
  item: number,
  earlier: readonly AttributedStretch[],
): AttributedStretch {
  const place = places[index]!;
  const { scene, frames } = place;
  const own = (frame: Frame | undefined, foundBy: string): AttributedStretch | null =>
    frame ? { place, item, frame: { scene, frame }, foundBy } : null;
  const result =
    own(frameRightAfter(place, item), "cue-after") ??
    own(cueBefore(place, item), "cue-before") ??
    continued(places, index, item, earlier) ??
    own(anyFrame(place, item), "any-verb");
  void frames;
  return result ?? { place, item, frame: null, foundBy: "none" };
}

function frameRightAfter({ scene, frames }: Place, item: number): Frame | undefined {
  if (endsSentence(scene, item)) return undefined;
  let next = item + 1;
  while (/^(?:,|--+|—|–|-)$/.test(wordAt(scene, next))) next++;
  return frames.find(
    (frame) =>
      frame.subject !== null &&
      frame.takes !== null &&
      frame.mode !== "infinitive" &&
      Math.min(frame.cue.first, frame.subject.first) === next,
  );
}

function cueBefore({ scene, frames }: Place, item: number): Frame | undefined {
  const sentence = scene.items[item]!.token.sentence;
  return frames.findLast(
    (frame) =>
      frame.takes !== null &&
      frame.subject !== null &&
      frame.cue.last < item &&
      scene.items[frame.verb]!.sentence === sentence,
  );
}

function continued(
  places: readonly Place[],
  index: number,
  item: number,
  earlier: readonly AttributedStretch[],
): AttributedStretch | null {
  const place = places[index]!;
  const startsSentence = item === 0 || endsSentence(place.scene, item - 1);
  if (!startsSentence) return null;
  const last = earlier.at(-1);
  if (item > 0 && last?.place === place && last.frame)
    return { place, item, frame: last.frame, foundBy: "continued" };
  const whole = place.scene.items.length === 1;
  const before = places[index - 1];
  if (item === 0 && before && wordAt(before.scene, before.scene.items.length - 1) === ":") {
    const frame = before.frames.findLast((each) => each.subject !== null);
    if (frame) return { place, item, frame: { scene: before.scene, frame }, foundBy: "colon" };
  }
  if (whole && last?.frame) return { place, item, frame: last.frame, foundBy: "next-paragraph" };
  return null;
}

function anyFrame({ scene, frames }: Place, item: number): Frame | undefined {
  const at = scene.items[item]!;
  const inside = frames.filter((frame) => {
    const { sentence } = scene.items[frame.verb]!;
    return frame.subject !== null && (sentence === at.sentence || sentence === at.token.sentence);
  });
  return inside.findLast((frame) => frame.verb < item) ?? inside[0];
}
