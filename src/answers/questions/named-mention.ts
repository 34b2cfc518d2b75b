import { personLookup } from "#story/person-lookup.ts";
import type { Place, Story, StoryQuotation } from "#story/story.ts";

/**
 * Where a quotation's speaker is called by name: the mention itself when it is a name, otherwise
 * the nearest name of the same person in the article.
 */
export function namedMention(story: Story, quotation: StoryQuotation): Place | null {
  const { article, speaker } = quotation;
  const { mention } = quotation.quotation;
  if (!speaker) return null;
  const analysed = story.articles.find((each) => each.article === article);
  const personIn = personLookup(story.people);
  const at = mention?.start ?? quotation.start;
  const names = (analysed?.analysis.mentions ?? [])
    .filter(({ kind, person }) => kind === "name" && personIn(article, person) === speaker)
    .toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  const chosen = names[0] ?? mention;
  return chosen && { article, start: chosen.start, end: chosen.end };
}
