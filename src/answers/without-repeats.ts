import type { StoryIndex } from "#search/story-index.ts";
import type { StoryQuotation } from "#story/story.ts";

/**
 * Leaves out what is reported in a sentence that another of the quotations stands in: both are
 * shown with the whole sentence. Whole quoted sentences all stay.
 */
export function withoutRepeats(
  index: StoryIndex,
  quotations: readonly StoryQuotation[],
): readonly StoryQuotation[] {
  const sentenceOf = sentenceFinder(index);
  const isReported = ({ quotation }: StoryQuotation) => quotation.kind === "indirect";
  const shown = new Set(quotations.filter((each) => !isReported(each)).map(sentenceOf));
  return quotations.filter((each) => {
    if (!isReported(each)) return true;
    const sentence = sentenceOf(each);
    const isNew = !shown.has(sentence);
    shown.add(sentence);
    return isNew;
  });
}

/** Names the sentence that a quotation begins in. */
function sentenceFinder({ analysisOf }: StoryIndex): (quotation: StoryQuotation) => string {
  return ({ article, start }) => {
    const own = analysisOf(article)?.sentences ?? [];
    let low = 0;
    let high = own.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (own[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    return `${low} ${article.id}`;
  };
}
