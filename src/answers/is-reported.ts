import type { StoryQuotation } from "#story/story.ts";

/** The words are the article's, not the speaker's. */
export function isReported({ quotation }: Pick<StoryQuotation, "quotation">): boolean {
  return quotation.kind === "indirect";
}
