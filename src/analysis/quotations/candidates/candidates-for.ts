import type { Features } from "../features.ts";
import type { Place } from "../place.ts";
import { afterColon } from "./after-colon.ts";
import type { Rival, Spoken } from "./candidate.ts";
import { continued } from "./continued.ts";
import { inSentence } from "./in-sentence.ts";
import { inSentenceBefore } from "./in-sentence-before.ts";
import { labelBelow } from "./label-below.ts";
import { type StretchShape, stretchShape } from "./stretch-shape.ts";

/** Everyone who may have spoken the stretch at `item`, and nobody. */
export function candidatesFor(
  places: readonly Place[],
  index: number,
  item: number,
  earlier: readonly Spoken[],
): readonly Rival[] {
  const place = places[index]!;
  const shape = stretchShape(place, item);
  const rivals = inSentence(place, item, shape);
  rivals.push(...inSentenceBefore(place, item, shape));
  const last = continued(place, item, shape, earlier.at(-1), places[index - 1]);
  if (last) rivals.push(last);
  rivals.push(...afterColon(places, index, shape));
  const below = labelBelow(places, index, item);
  if (below) rivals.push(below);
  rivals.push(nobody(place, shape));
  return rivals;
}

function nobody({ scene }: Place, shape: StretchShape): Rival {
  const where = "nobody";
  const tell = (features: Features) => {
    features.add(where);
    features.add(where, shape.text);
  };
  return { scene, frame: null, where, covers: false, tell };
}
