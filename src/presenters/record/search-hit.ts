import type { StoryQuotation } from "#story/story.ts";
import { sliceSpan } from "#text/span.ts";
import { createDateFormat } from "../create-date-format.ts";

/** A quotation as the search field shows it. */
export interface SearchHit {
  readonly words: string;
  readonly who: string;
  readonly link: string;
}

const formatDate = createDateFormat("en-GB");

/** `link` is where the quotation's page is. */
export function searchHit(
  { article, quotation, speaker, date }: StoryQuotation,
  link: string,
): SearchHit {
  return {
    words: quotation.contents.map((span) => sliceSpan(article.text, span)).join(" … "),
    who: [speaker?.name ?? "no speaker named", ...(date === null ? [] : [formatDate(date)])].join(
      ", ",
    ),
    link,
  };
}
