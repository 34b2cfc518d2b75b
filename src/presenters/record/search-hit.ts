import type { StoryQuotation } from "#story/story.ts";
import { createDateFormat } from "../create-date-format.ts";
import { spokenWords } from "./spoken-words.ts";

/** A quotation as the search field shows it. */
export interface SearchHit {
  readonly words: string;
  readonly who: string;
  readonly link: string;
}

/** Hits under the search field. */
export const MOST_HITS = 8;

const formatDate = createDateFormat("en-GB");

/** `link` is where the quotation's page is. */
export function searchHit(quotation: StoryQuotation, link: string): SearchHit {
  const { speaker, date } = quotation;
  return {
    words: spokenWords(quotation),
    who: [speaker?.name ?? "no speaker named", ...(date === null ? [] : [formatDate(date)])].join(
      ", ",
    ),
    link,
  };
}
