import type { AttributedQuotation } from "./attributed-quotation.ts";
import { addresseeOf } from "./circumstances/addressee-of.ts";
import { occasionOf } from "./circumstances/occasion-of.ts";
import type { ItemRange } from "./phrases/item-range.ts";
import type { Scene } from "./scene.ts";
import { spanOf } from "./span-of.ts";
import type { Frame } from "./verbs/frame.ts";

type Source = Pick<
  AttributedQuotation,
  "cue" | "mention" | "antecedent" | "addressee" | "occasion"
>;

const NOBODY: Source = {
  cue: null,
  mention: null,
  antecedent: null,
  addressee: null,
  occasion: null,
};

/** The cue, speaker, hearer and occasion of a verb, as spans of the text. */
export function sourceOf({ scene, frame }: { scene: Scene; frame: Frame | null }): Source {
  if (!frame) return NOBODY;
  const span = (range: ItemRange | null) => range && spanOf(scene, range);
  return {
    cue: spanOf(scene, frame.cue),
    mention: span(frame.subject),
    antecedent: span(frame.antecedent),
    addressee: span(addresseeOf(scene, frame)),
    occasion: span(occasionOf(scene, frame)),
  };
}
