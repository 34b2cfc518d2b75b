import type { StoryIndex } from "#search/story-index.ts";
import type { Place, StoryQuotation } from "#story/story.ts";

/**
 * Where a quotation's speaker is called by name: the mention itself when it is a name, otherwise
 * the nearest name of the same person in the article.
 */
export function namedMention(
  { analysisOf, personIn }: StoryIndex,
  quotation: StoryQuotation,
): Place | null {
  const { article, speaker } = quotation;
  const { mention } = quotation.quotation;
  if (!speaker) return null;
  const at = mention?.start ?? quotation.start;
  const names = (analysisOf(article)?.mentions ?? [])
    .filter(({ kind, person }) => kind === "name" && personIn(article, person) === speaker)
    .toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  const chosen = names[0] ?? mention;
  return chosen && { article, start: chosen.start, end: chosen.end };
}
