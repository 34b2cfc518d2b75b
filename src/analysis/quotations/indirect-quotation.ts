import type { AttributedQuotation } from "./attributed-quotation.ts";
import type { ChosenContent } from "./contents/choose-contents.ts";
import { hasStretch } from "./has-stretch.ts";
import { sourceOf } from "./source-of.ts";
import { spanOf } from "./span-of.ts";

/** Speech reported without marks; null when quoted words make up the whole of it. */
export function indirectQuotation({ content, chance }: ChosenContent): AttributedQuotation | null {
  const { scene, frame, segments, shape } = content;
  if (hasStretch(scene, segments)) return null;
  const contents = segments.map((each) => spanOf(scene, each));
  const { cue, mention, antecedent, addressee, occasion } = sourceOf({ scene, frame });
  return {
    start: contents[0]!.start,
    end: contents.at(-1)!.end,
    kind: "indirect",
    contents,
    reported: [],
    cue,
    mention,
    antecedent: antecedent ?? null,
    addressee,
    occasion,
    confidence: chance,
    foundBy: `reported-${shape}`,
  };
}
