import type { Article } from "#story/article.ts";
import type { Story } from "#story/story.ts";

/**
 * Where an article's text begins when the texts of a story stand one behind the other, so that one
 * number names a place in the story.
 */
export type TextOffsets = (article: Article) => number;

/** @throws Error for an article of another story. */
export function createTextOffsets({ articles }: Story): TextOffsets {
  const offsets = new Map<string, number>();
  let offset = 0;
  for (const { article } of articles) {
    offsets.set(article.id, offset);
    offset += article.text.length;
  }
  return ({ id }) => {
    const known = offsets.get(id);
    if (known === undefined) throw new Error(`Cannot place ${id}: the story does not hold it`);
    return known;
  };
}
