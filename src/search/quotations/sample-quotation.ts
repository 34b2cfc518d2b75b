import type { StoryQuotation } from "#story/story.ts";

const LONGEST = 200;

/** The longest whole quotation that is not too long to show; null without quotations. */
export function sampleQuotation(said: readonly StoryQuotation[]): StoryQuotation | null {
  const direct = said.filter(({ quotation }) => quotation.kind === "direct");
  const among = direct.length > 0 ? direct : said;
  const short = among.filter((each) => lengthOf(each) <= LONGEST);
  let longest: StoryQuotation | null = null;
  for (const each of short.length > 0 ? short : among) {
    if (longest === null || lengthOf(each) > lengthOf(longest)) longest = each;
  }
  return longest;
}

function lengthOf({ start, end }: StoryQuotation): number {
  return end - start;
}
