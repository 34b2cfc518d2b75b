import type { Article } from "#story/article.ts";
import { shortHash } from "#story/stable-id.ts";
import type { StoryPerson, StoryQuotation } from "#story/story.ts";
import { pairBoundary } from "#text/truncate.ts";

/** What the pages of one story's record are called, without an ending. */
export const recordPaths = {
  story: "index",
  article: (article: Article) => `articles/${fileName(article.id)}`,
  person: (person: StoryPerson) => `people/${fileName(person.id)}`,
  quotation: (quotation: StoryQuotation) => `q/${fileName(quotation.id)}`,
  quotations: (page: number) => `quotations/${page}`,
  corrections: "story/corrections",
} as const;

/** A file's name with its ending has 255 bytes at most. */
const MOST_BYTES = 240;
/** What stays of an id that is too long, in characters. */
const BEGINNING = 60;

/** An id as a file's name and part of an address: what may not stand in either is spelt by number. */
function fileName(id: string): string {
  const spelt = id.replace(/[^\p{L}\p{N}-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
  if (new TextEncoder().encode(spelt).length <= MOST_BYTES) return spelt;
  return `${spelt.slice(0, pairBoundary(spelt, BEGINNING))}-${shortHash(id)}`;
}
