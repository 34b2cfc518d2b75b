import type { StoryIndex } from "#search/story-index.ts";
import type { StoryQuotation } from "#story/story.ts";

/** The quotations nearest to words that are still being typed, best first. */
export function completeQuotations(
  { story, lines: { lineAt, lookup } }: StoryIndex,
  typed: string,
  most = 25,
): readonly StoryQuotation[] {
  if (typed.trim() === "") return latest(story.quotations, most);
  const found = lookup(typed, most, true).found.map(({ passage }) => lineAt(passage).quotation);
  return found.filter((quotation) => quotation !== null);
}

function latest(quotations: readonly StoryQuotation[], most: number): readonly StoryQuotation[] {
  return quotations.slice(-most).reverse();
}
