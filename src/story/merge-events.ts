import type { AnalysedArticle, StoryEvent, StoryPerson } from "./story.ts";

/** The story's events in order of date; an event that several articles report stands once. */
export function mergeEvents(
  _articles: readonly AnalysedArticle[],
  _people: readonly StoryPerson[],
): readonly StoryEvent[] {
  return [];
}
