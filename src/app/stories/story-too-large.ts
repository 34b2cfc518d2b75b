import { UserError } from "#interactions/user-error.ts";
import type { Article } from "#story/article.ts";

/** A story that would take more memory than stories may. */
export class StoryTooLarge extends UserError {
  /** The server it belongs to; null for a public one. */
  readonly server: string | null;

  /** `characters` as far as they were counted. */
  constructor(story: string, server: string | null, characters: number, most: number) {
    super(({ errors }) => errors.storyTooLarge(story, characters, most));
    this.server = server;
  }
}

/** Counts characters, one article after the other; throws `StoryTooLarge` above `most`. */
export function createSizeGuard(story: string, server: string | null, most: number) {
  let characters = 0;
  return ({ text }: Pick<Article, "text">): void => {
    characters += text.length;
    if (characters > most) throw new StoryTooLarge(story, server, characters, most);
  };
}
