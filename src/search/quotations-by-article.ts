import type { Story, StoryQuotation } from "#story/story.ts";
import { remembered } from "#text/remembered.ts";

/** The story's quotations by their article's id, in order of the text. */
export const quotationsByArticle = remembered(
  ({ quotations }: Story): ReadonlyMap<string, readonly StoryQuotation[]> => {
    const byArticle = new Map<string, StoryQuotation[]>();
    for (const quotation of quotations) {
      const list = byArticle.get(quotation.article.id);
      if (list) list.push(quotation);
      else byArticle.set(quotation.article.id, [quotation]);
    }
    for (const list of byArticle.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
    return byArticle;
  },
);
