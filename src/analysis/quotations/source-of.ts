import type { AttributedQuotation } from "./attributed-quotation.ts";
import type { Scene } from "./scene.ts";
import { spanOf } from "./span-of.ts";
import type { Frame } from "./verbs/frame.ts";

type Source = Pick<
  AttributedQuotation,
  "cue" | "mention" | "antecedent" | "addressee" | "occasion"
>;

/** The cue and the speaker of a verb, as spans of the text. */
export function sourceOf({ scene, frame }: { scene: Scene; frame: Frame | null }): Source {
  return {
    cue: frame ? spanOf(scene, frame.cue) : null,
    mention: frame?.subject ? spanOf(scene, frame.subject) : null,
    antecedent: frame?.antecedent ? spanOf(scene, frame.antecedent) : null,
    addressee: null,
    occasion: null,
  };
}
