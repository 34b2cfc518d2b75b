import type { Place } from "../place.ts";
import { afterColon } from "./after-colon.ts";
import type { Rival, Spoken } from "./candidate.ts";
import { continued } from "./continued.ts";
import { inSentence } from "./in-sentence.ts";
import { inSentenceBefore } from "./in-sentence-before.ts";
import { labelBelow } from "./label-below.ts";
import { stretchShape } from "./stretch-shape.ts";

/** Everyone who may have spoken the stretch at `item`, and nobody. */
export function candidatesFor(
  places: readonly Place[],
  index: number,
  item: number,
  earlier: readonly Spoken[],
): readonly Rival[] {
  const place = places[index]!;
  const shape = stretchShape(place, item);
  return [
    ...inSentence(place, item, shape),
    ...inSentenceBefore(place, item, shape),
    ...continued(place, item, shape, earlier, places[index - 1]),
    ...afterColon(places, index, shape),
    ...labelBelow(places, index, item),
    {
      scene: place.scene,
      frame: null,
      where: "nobody",
      covers: false,
      tell: (features) => {
        features.add("nobody");
        features.add("nobody", shape.text);
      },
    },
  ];
}
