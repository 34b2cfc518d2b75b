import type { Article } from "#story/article.ts";
import type { StoryPerson, StoryQuotation } from "#story/story.ts";

/** What the pages of one story's record are called, without an ending. */
export const recordPaths = {
  story: "index",
  article: (article: Article) => `articles/${fileName(article.id)}`,
  person: (person: StoryPerson) => `people/${fileName(person.id)}`,
  quotation: (quotation: StoryQuotation) => `q/${fileName(quotation.id)}`,
  quotations: (page: number) => `quotations/${page}`,
  corrections: "story/corrections",
} as const;

/** An id as a file's name and part of an address: what may not stand in either is spelt by number. */
function fileName(id: string): string {
  return id.replace(/[^\p{L}\p{N}-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
}
