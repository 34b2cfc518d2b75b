import type { AttributedQuotation } from "./attributed-quotation.ts";
import type { ChosenContent } from "./contents/choose-contents.ts";
import { sourceOf } from "./source-of.ts";
import { spanOf } from "./span-of.ts";

/** Speech reported without marks; null when quoted words make up the whole of it. */
export function indirectQuotation({ content, chance }: ChosenContent): AttributedQuotation | null {
  const { scene, frame, segments, shape } = content;
  const quoted = segments.some(({ first, last }) =>
    scene.items.slice(first, last + 1).some(({ stretch }) => stretch !== null),
  );
  if (quoted) return null;
  const contents = segments.map((each) => spanOf(scene, each));
  return {
    start: contents[0]!.start,
    end: contents.at(-1)!.end,
    kind: "indirect",
    contents,
    reported: [],
    ...sourceOf({ scene, frame }),
    confidence: chance,
    foundBy: `reported-${shape}`,
  };
}
