import type { AnalysedArticle, StoryInfo, StoryPerson } from "./story.ts";

/** One person under all names over all articles. A wrong merge is worse than a missed one. */
export function mergePeople(
  _info: StoryInfo,
  _articles: readonly AnalysedArticle[],
): readonly StoryPerson[] {
  return [];
}
