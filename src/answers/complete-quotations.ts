import type { StoryIndex } from "#search/story-index.ts";
import type { StoryQuotation } from "#story/story.ts";

/** The quotations nearest to words that are still being typed, best first. */
export function completeQuotations(
  { lines: { lines, lookup } }: StoryIndex,
  typed: string,
  most = 25,
): readonly StoryQuotation[] {
  const found = lookup(typed, most).found.map(({ passage }) => lines[passage]!.quotation);
  return found.filter((quotation) => quotation !== null);
}
