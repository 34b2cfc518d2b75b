import type { StoryQuotation } from "#story/story.ts";
import { sliceSpan } from "#text/span.ts";

/** The words of a quotation; where its cue stood between them, a mark of what is left out. */
export function spokenWords({ article, quotation }: StoryQuotation): string {
  return quotation.contents.map((span) => sliceSpan(article.text, span)).join(" … ");
}
