import type { Article } from "./article.ts";
import { castLookup } from "./cast.ts";
import type { StoryPerson } from "./story.ts";

/** Finds the story's person for an index into one article's `Analysis.people`. */
export type PersonLookup = (article: Article, index: number | null) => StoryPerson | null;

export function personLookup(people: readonly StoryPerson[]): PersonLookup {
  const castOf = castLookup(people);
  return (article, index) => (index === null ? null : (castOf(article)[index] ?? null));
}
