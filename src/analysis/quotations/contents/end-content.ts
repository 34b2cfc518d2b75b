import type { BarePlace, ReportedContent } from "../place.ts";
import { dropMarks } from "./content-end.ts";
import type { createEndingSums } from "./create-ending-sums.ts";
import { mayEndBefore } from "./tell-ending.ts";

/**
 * The content with its last stretch cut where it most likely ends: at the place whose chance, times
 * that of going on at every place before it, is the greatest.
 */
export function endContent(
  place: BarePlace,
  content: ReportedContent,
  endingSums: ReturnType<typeof createEndingSums>,
): ReportedContent {
  const { scene, segments } = content;
  const { first, last } = segments.at(-1)!;
  const sumAt = endingSums(place, content, first);
  let goesOn = 0;
  let end = last;
  let best = -Infinity;
  // No later place can be likelier than that the clause goes on up to it.
  for (let next = first + 1; next <= last && goesOn >= best; next++) {
    if (!mayEndBefore(place, next)) continue;
    const sum = sumAt(next);
    goesOn -= Math.log1p(Math.exp(sum));
    // Logarithms: of going on and of ending here, whose difference is the sum.
    const chance = goesOn + sum;
    if (chance > best) {
      best = chance;
      end = next - 1;
    }
  }
  if (goesOn >= best) return content;
  const cut = { first, last: dropMarks(scene, first, end) };
  return { ...content, segments: [...segments.slice(0, -1), cut] };
}
