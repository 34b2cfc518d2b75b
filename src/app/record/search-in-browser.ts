import { completeQuotations } from "#answers/complete-quotations.ts";
import { MOST_HITS, type SearchHit } from "#presenters/record/search-hit.ts";
import { createStoryIndex, type StoryIndex } from "#search/story-index.ts";
import { buildStory } from "#story/build-story.ts";
import type { AnalysedArticle, StoryInfo } from "#story/story.ts";

/** What an exported record carries for its search field. */
export interface OfflineData {
  readonly info: StoryInfo;
  readonly articles: readonly AnalysedArticle[];
  /** By the quotation's id, with speakers and dates as the story has them. */
  readonly hits: Readonly<Record<string, SearchHit>>;
}

/** The lookup of an exported record. It runs in the reader's browser, so it reads and writes nothing. */
export function searchInBrowser(data: OfflineData): (typed: string) => readonly SearchHit[] {
  let index: StoryIndex | null = null;
  return (typed) => {
    if (typed.trim() === "") return [];
    index ??= createStoryIndex(buildStory(data.info, data.articles));
    return completeQuotations(index, typed, MOST_HITS).flatMap(({ id }) => data.hits[id] ?? []);
  };
}
