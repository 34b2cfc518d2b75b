import type { BarePlace, ReportedContent } from "../place.ts";
import { dropMarks } from "./content-end.ts";
import type { createEndingSums } from "./create-ending-sums.ts";

/** The content with its last stretch cut where it most likely ends. */
export function endContent(
  place: BarePlace,
  content: ReportedContent,
  follow: ReturnType<typeof createEndingSums>,
): ReportedContent {
  const { scene, segments } = content;
  const { first, last } = segments.at(-1)!;
  const end = follow(place, content).endWithin(last);
  if (end === null) return content;
  const cut = { first, last: dropMarks(scene, first, end) };
  return { ...content, segments: segments.with(-1, cut) };
}
