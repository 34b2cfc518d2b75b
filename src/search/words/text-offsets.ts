import type { Article } from "#story/article.ts";
import type { Story } from "#story/story.ts";
import { placeFinder } from "./articles-by-id.ts";

/**
 * Where an article's text begins when the texts of a story stand one behind the other, so that one
 * number names a place in the story.
 */
export type TextOffsets = (article: Article) => number;

/** @throws Error for an article of another story. */
export function createTextOffsets(story: Story): TextOffsets {
  const offsets = offsetsByPlace(story);
  const placeOf = placeFinder(story);
  return (article) => offsets[placeOf(article)]!;
}

/** The same by the places of the articles in the story. */
export function offsetsByPlace({ articles }: Story): readonly number[] {
  let offset = 0;
  return articles.map(({ article }) => {
    offset += article.text.length;
    return offset - article.text.length;
  });
}
