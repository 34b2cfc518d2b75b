import type { Article } from "./article.ts";
import type { StoryPerson } from "./story.ts";

/** Finds the story's person for an index into one article's `Analysis.people`. */
export function personLookup(
  people: readonly StoryPerson[],
): (article: Article, index: number | null) => StoryPerson | null {
  const byPlace = new Map<string, StoryPerson>();
  for (const person of people) {
    for (const [article, indices] of person.inArticles) {
      for (const index of indices) byPlace.set(`${index} ${article}`, person);
    }
  }
  return (article, index) =>
    index === null ? null : (byPlace.get(`${index} ${article.id}`) ?? null);
}
