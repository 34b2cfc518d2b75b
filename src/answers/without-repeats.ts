import type { StoryIndex } from "#search/story-index.ts";
import type { Article } from "#story/article.ts";
import type { StoryQuotation } from "#story/story.ts";
import { countSpansBefore } from "#text/count-spans-before.ts";
import { isReported } from "./is-reported.ts";

/**
 * Leaves out what is reported in a sentence that another of the quotations stands in: both are
 * shown with the whole sentence. Whole quoted sentences all stay.
 */
export function withoutRepeats(
  { analysisOf }: Pick<StoryIndex, "analysisOf">,
  quotations: readonly StoryQuotation[],
): readonly StoryQuotation[] {
  const doubtful = mayRepeat(quotations);
  if (doubtful.size === 0) return quotations;
  const shownIn = new Map<Article, Set<number>>();
  /** Whether the sentence that it begins in was not shown before; now it is. */
  const showSentence = ({ article, start }: StoryQuotation) => {
    const shown = shownIn.get(article) ?? new Set<number>();
    if (shown.size === 0) shownIn.set(article, shown);
    const before = shown.size;
    return (
      shown.add(countSpansBefore(analysisOf(article)?.sentences ?? [], start + 1)).size > before
    );
  };
  const isDoubtful = ({ article }: StoryQuotation) => doubtful.has(article);
  for (const each of quotations) if (isDoubtful(each) && !isReported(each)) showSentence(each);
  return quotations.filter((each) => !isDoubtful(each) || !isReported(each) || showSentence(each));
}

/** The articles with a reported quotation and another one: nothing is repeated in others. */
function mayRepeat(quotations: readonly StoryQuotation[]): ReadonlySet<Article> {
  const seen = new Set<Article>();
  const several = new Set<Article>();
  for (const { article } of quotations) {
    if (seen.has(article)) several.add(article);
    else seen.add(article);
  }
  const doubtful = new Set<Article>();
  if (several.size === 0) return doubtful;
  for (const each of quotations) {
    if (several.has(each.article) && isReported(each)) doubtful.add(each.article);
  }
  return doubtful;
}
