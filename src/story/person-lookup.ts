import type { Article } from "./article.ts";
import type { StoryPerson } from "./story.ts";

/** Finds the story's person for an index into one article's `Analysis.people`. */
export type PersonLookup = (article: Article, index: number | null) => StoryPerson | null;

export function personLookup(people: readonly StoryPerson[]): PersonLookup {
  const byArticle = new Map<string, StoryPerson[]>();
  for (const person of people) {
    for (const [article, indices] of person.inArticles) {
      const known = byArticle.get(article) ?? [];
      if (known.length === 0) byArticle.set(article, known);
      for (const index of indices) known[index] = person;
    }
  }
  return (article, index) => (index === null ? null : (byArticle.get(article.id)?.[index] ?? null));
}
