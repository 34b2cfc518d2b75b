import type { Article } from "./article.ts";
import { castLookup } from "./cast.ts";
import type { Story, StoryPerson } from "./story.ts";

/** Finds the story's person for an index into one article's `Analysis.people`. */
export type PersonLookup = (article: Article, index: number | null) => StoryPerson | null;

export function personLookup({ appearances }: Pick<Story, "appearances">): PersonLookup {
  const castOf = castLookup(appearances);
  return (article, index) => (index === null ? null : (castOf(article)[index] ?? null));
}
