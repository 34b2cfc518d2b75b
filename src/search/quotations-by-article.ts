import type { Story, StoryQuotation } from "#story/story.ts";
import { remembered } from "#text/remembered.ts";
import { articlesById } from "./articles-by-id.ts";

/** The story's quotations by their article (by its place in the story), in order of the text. */
export interface QuotationsByArticle {
  /** Article → its first quotation; one more at the end. */
  readonly firstOf: Uint32Array;
  readonly quotations: readonly StoryQuotation[];
}

export const quotationsByArticle = remembered((story: Story): QuotationsByArticle => {
  const { articles, quotations } = story;
  const placeOf = articlesById(story);
  const own = Uint32Array.from(quotations, ({ article }) => placeOf.get(article.id) ?? 0);
  const firstOf = new Uint32Array(articles.length + 1);
  for (const place of own) firstOf[place + 1]! += 1;
  for (let place = 0; place < articles.length; place++) firstOf[place + 1]! += firstOf[place]!;
  const next = firstOf.slice();
  const filed = new Array<StoryQuotation>(quotations.length);
  for (const [at, quotation] of quotations.entries()) filed[next[own[at]!]!++] = quotation;
  for (let place = 0; place < articles.length; place++) {
    putInOrder(filed, firstOf[place]!, firstOf[place + 1]!);
  }
  return { firstOf, quotations: filed };
});

/** Those of one article, which mostly stand in order already. */
function putInOrder(quotations: StoryQuotation[], from: number, to: number): void {
  for (let at = from + 1; at < to; at++) {
    if (compare(quotations[at - 1]!, quotations[at]!) <= 0) continue;
    const sorted = quotations.slice(from, to).sort(compare);
    for (const [place, quotation] of sorted.entries()) quotations[from + place] = quotation;
    return;
  }
}

function compare(a: StoryQuotation, b: StoryQuotation): number {
  return a.start - b.start || a.end - b.end;
}
